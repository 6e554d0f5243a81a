import * as vscode from 'vscode';
import {
  isRefusal,
  type ActorsEdit,
  type CodebookEdit,
  type EditResult,
  type Refusal,
  type SidecarContext,
  type SidecarEdit,
} from '../../core/index';
import { liveText, replaceText } from '../bridge/files';
import { clock, creator, idSource } from '../bridge/identity';
import { reason } from '../bridge/log';
import { refusalMessage } from '../bridge/refusals';
import { filePerAnnotator } from '../bridge/settings';
import type { Project } from './project';
import {
  ACTORS_FILE,
  CODEBOOK_FILE,
  nearestRegister,
  newRegisterFolder,
  sidecarUri,
  type RegisterFile,
} from './recordFiles';
import type { SidecarFile, Source } from './source';

const ATTEMPTS = 4;

/** The sidecar that holds a record. */
export function holderOf(source: Source, id: string): SidecarFile | undefined {
  return source.sidecars.find(({ sidecar }) => sidecar.annotations.some((record) => record.id === id));
}

/** Runs operations of the core on the files beside the sources: one at a time, each saved at once. */
export class Annotating {
  readonly #project: Project;
  #last: Promise<unknown> = Promise.resolve();

  constructor(project: Project) {
    this.#project = project;
  }

  /**
   * Changes a source's sidecar.
   * @param id the record that is changed, if it exists: its own file is the one that changes
   * @param file the sidecar to change, if it is known
   * @returns what the operation came to; undefined if it was not done (the person has been told why, or gave up)
   */
  async changeSidecar<E extends Pick<SidecarEdit, 'newText'>>(
    source: Source,
    id: string | undefined,
    operation: (context: SidecarContext) => E | Refusal,
    file?: vscode.Uri,
  ): Promise<E | undefined> {
    const who = await creator(source.uri, this.#project.context.globalState);
    if (who === undefined) return undefined;
    const own = sidecarUri(source.uri, filePerAnnotator(source.uri) ? who : undefined);
    const uri = file ?? (id === undefined ? undefined : holderOf(source, id)?.uri) ?? own;
    return this.#change(source, uri, (yaml) =>
      operation({
        yaml,
        sourceName: source.name,
        text: source.text,
        textHash: source.hash,
        creator: who,
        clock,
        ids: idSource,
        oldText: this.#project.oldText,
      }),
    );
  }

  /** Changes the actors.yaml that counts for the source; makes one if there is none. */
  changeActors(
    source: Source,
    operation: (yaml: string | undefined) => EditResult<ActorsEdit>,
  ): Promise<ActorsEdit | undefined> {
    return this.#change(source, this.#registerUri(this.#project.registers.actors, source, ACTORS_FILE), operation);
  }

  /** Changes the codebook.yaml that counts for the source; makes one if there is none. */
  changeCodebook(
    source: Source,
    operation: (yaml: string | undefined) => EditResult<CodebookEdit>,
  ): Promise<CodebookEdit | undefined> {
    return this.#change(source, this.#registerUri(this.#project.registers.codebooks, source, CODEBOOK_FILE), operation);
  }

  #registerUri<T>(files: readonly RegisterFile<T>[], source: Source, name: string): vscode.Uri {
    return (
      nearestRegister(files, source)?.uri ?? vscode.Uri.joinPath(newRegisterFolder(source, this.#project.sources), name)
    );
  }

  #change<E extends { readonly newText: string }>(
    source: Source,
    uri: vscode.Uri,
    operation: (yaml: string | undefined) => E | Refusal,
  ): Promise<E | undefined> {
    const run = this.#last.then(() => this.#write(uri, operation));
    this.#last = run.then(undefined, () => undefined);
    return run.then(async (result) => {
      if (result) await this.#project.reload(source);
      return result;
    });
  }

  async #write<E extends { readonly newText: string }>(
    uri: vscode.Uri,
    operation: (yaml: string | undefined) => E | Refusal,
  ): Promise<E | undefined> {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    try {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const file = await liveText(uri);
        if (file.kind === 'binary' || file.kind === 'unreadable') {
          this.#tell(vscode.l10n.t('{0} cannot be read, so nothing was written.', name));
          return undefined;
        }
        const yaml = file.kind === 'text' ? file.text : undefined;
        const result = operation(yaml);
        if (isRefusal(result)) {
          this.#tell(refusalMessage(result, name));
          return undefined;
        }
        if (result.newText === yaml || (await replaceText(uri, yaml, result.newText)) === 'written') return result;
      }
      this.#tell(vscode.l10n.t('{0} is being changed by another program, so nothing was written. Try again.', name));
    } catch (error) {
      this.#project.log.error(`${name}: ${reason(error)}`);
      this.#tell(vscode.l10n.t('{0} could not be written: {1}', name, reason(error)));
    }
    return undefined;
  }

  #tell(message: string): void {
    void vscode.window.showErrorMessage(message);
  }
}
