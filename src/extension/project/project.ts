import * as vscode from 'vscode';
import {
  EMPTY_ANALYSIS,
  LineIndex,
  buildCorpus,
  createAnalyser,
  linkActors,
  normaliseText,
  overlay,
  readFrontMatter,
  sourceNamesOf,
  type Analyser,
  type Analysis,
  type Corpus,
} from '../../core/index';
import { digest } from '../bridge/digest';
import { liveText, readText } from '../bridge/files';
import { reason, type Log } from '../bridge/log';
import { readModels } from '../bridge/models';
import { affects, maximumSize, threshold } from '../bridge/settings';
import { ContextKeys } from '../names/contextKeys';
import { Settings } from '../names/settings';
import {
  NO_REGISTERS,
  findSidecars,
  folderOf,
  loadRegisters,
  loadSidecar,
  nameOf,
  sameFiles,
  type Registers,
} from './recordFiles';
import type { SidecarFile, Source, SourceStatus } from './source';
import { findSourceFiles, isRecordFile, watchFiles, type FileWatch, type SourceFile } from './sourceFiles';

const TYPING_PAUSE = 250;
const FILES_PAUSE = 150;
/** While many sources are read, those who watch are told now and then, ever more seldom: their work grows with the sources. */
const ANNOUNCING_PAUSE = 400;

/** What the workspace's sources are, what is in them, and what people wrote about them. Tells when any of it changes. */
export class Project implements vscode.Disposable {
  readonly context: vscode.ExtensionContext;
  readonly log: Log;
  readonly #sources = new Map<string, Source>();
  readonly #queue = new Set<string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  /** Texts of this session that sidecars refer to, by hash: with the old text, anchors are carried with proof. */
  readonly #oldTexts = new Map<string, string>();
  #registers: Registers = NO_REGISTERS;
  #watch: FileWatch | undefined;
  #analyser: Promise<Analyser | undefined> | undefined;
  #corpus: Corpus | undefined;
  #working: Promise<void> | undefined;
  #scanning: Promise<void> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();
  #scanned = false;
  #disposed = false;

  /** Fires after sources, analyses, annotations or registers changed. */
  readonly onDidChange = this.#changed.event;

  constructor(context: vscode.ExtensionContext, log: Log) {
    this.context = context;
    this.log = log;
  }

  /** Begins to look for sources, and to follow changes. */
  start(): void {
    this.#disposables.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#rewatch()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0)
          this.#later(document.uri.toString(), TYPING_PAUSE, () => this.#touched(document.uri));
      }),
      // a closed editor may have dropped changes that were never saved
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#touched(uri)),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (affects(change, Settings.sourcesInclude) || change.affectsConfiguration('files.exclude')) this.#rewatch();
        if (affects(change, Settings.sourcesMaximumSize)) this.#enqueue(...this.#sources.keys());
        if (affects(change, Settings.threshold)) {
          this.#corpus = undefined;
          this.#announce();
        }
      }),
    );
    this.#rewatch();
  }

  /** All sources, in order of their paths. */
  get sources(): readonly Source[] {
    return [...this.#sources.values()];
  }

  source(uri: vscode.Uri | string): Source | undefined {
    return this.#sources.get(uri.toString());
  }

  get registers(): Registers {
    return this.#registers;
  }

  /** Everything that readers see, over all sources. */
  get corpus(): Corpus {
    this.#corpus ??= this.#buildCorpus();
    return this.#corpus;
  }

  /** An older text of a source, if it was seen in this session. */
  readonly oldText = (sha256: string): string | undefined => this.#oldTexts.get(sha256);

  /** Resolves when every source found so far has been read and analysed. */
  async settled(): Promise<void> {
    for (;;) {
      await this.#scanning;
      if (!this.#working) return;
      await this.#working;
    }
  }

  /** Reads a source's sidecars and the registers again, now. */
  async reload(source: Source): Promise<void> {
    await this.#inTurn(async () => {
      await this.#loadRegisters();
      await this.#refresh(source.id, { analyse: false });
    });
    this.#announce();
  }

  /** Whether the source's text has changed and is still to be read. */
  isBehind(uri: vscode.Uri): boolean {
    const id = uri.toString();
    return this.#sources.has(id) && (this.#timers.has(id) || this.#queue.has(id));
  }

  /** Reads a source at once that waits for a pause in typing, so that nobody acts on an older text. */
  async catchUp(uri: vscode.Uri): Promise<void> {
    const id = uri.toString();
    const behind = this.isBehind(uri);
    if (behind) {
      clearTimeout(this.#timers.get(id));
      this.#timers.delete(id);
      this.#queue.delete(id);
    }
    await this.#inTurn(async () => {
      if (behind) await this.#refresh(id, { analyse: true });
    });
    if (behind) this.#announce();
  }

  dispose(): void {
    this.#disposed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#watch?.dispose();
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #rewatch(): void {
    this.#watch?.dispose();
    this.#watch = watchFiles();
    this.#watch.onDidChangeFile((uri) => this.#later(uri.toString(), FILES_PAUSE, () => this.#touched(uri)));
    this.#watch.onDidChangeFiles(() => this.#later('scan', FILES_PAUSE, () => this.#scan()));
    void this.#scan();
  }

  #later(key: string, pause: number, action: () => Promise<void>): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        void action();
      }, pause),
    );
  }

  /** Reads one thing after the other: what began earlier never overwrites what was found later. */
  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const run = this.#turn.then(action);
    this.#turn = run.then(undefined, () => undefined);
    return run;
  }

  #scan(): Promise<void> {
    this.#scanning = this.#inTurn(async () => {
      try {
        const files = await findSourceFiles();
        if (this.#disposed) return;
        const known = new Map(this.#sources);
        this.#sources.clear();
        for (const { uri, folder } of files) {
          const id = uri.toString();
          const source = known.get(id);
          this.#sources.set(id, source ? { ...source, folder } : pendingSource({ uri, folder }));
          if (!source) this.#enqueue(id);
        }
        const moved = known.size !== files.length || files.some(({ uri }) => !known.has(uri.toString()));
        if (moved) this.#corpus = undefined;
        const written = await this.#loadRegisters();
        await vscode.commands.executeCommand('setContext', ContextKeys.sources, files.length > 0 ? 'some' : 'none');
        // the window got the focus, and nothing happened meanwhile: trees stand still
        if (moved || written || !this.#scanned) this.#announce();
        this.#scanned = true;
      } catch (error) {
        this.log.error(`scan: ${reason(error)}`);
      }
    });
    return this.#scanning;
  }

  /** A file changed, on disk or in the editor. */
  async #touched(uri: vscode.Uri): Promise<void> {
    const id = uri.toString();
    if (this.#sources.has(id)) this.#enqueue(id);
    else if (isRecordFile(uri) && (await this.#inTurn(() => this.#readRecords(uri)))) this.#announce();
  }

  /** Reads a sidecar or register again. @returns whether it says anything new */
  async #readRecords(uri: vscode.Uri): Promise<boolean> {
    const owners = sourceNamesOf(nameOf(uri)).map(({ source }) =>
      vscode.Uri.joinPath(folderOf(uri), source).toString(),
    );
    if (owners.length === 0) return this.#loadRegisters();
    const changed = await Promise.all(owners.map((id) => this.#refresh(id, { analyse: false })));
    return changed.includes(true);
  }

  async #loadRegisters(): Promise<boolean> {
    const registers = await loadRegisters(this.sources);
    const changed =
      !sameFiles(registers.actors, this.#registers.actors) ||
      !sameFiles(registers.codebooks, this.#registers.codebooks);
    if (changed) {
      this.#registers = registers;
      this.#corpus = undefined;
    }
    return changed;
  }

  #enqueue(...ids: string[]): void {
    for (const id of ids) this.#queue.add(id);
    this.#working ??= this.#work();
  }

  async #work(): Promise<void> {
    // let whoever enqueued finish first
    await Promise.resolve();
    let announced = 0;
    let pause = ANNOUNCING_PAUSE;
    while (this.#queue.size > 0 && !this.#disposed) {
      const id = this.#next();
      this.#queue.delete(id);
      await this.#inTurn(() => this.#refresh(id, { analyse: true }));
      if (this.#queue.size === 0 || Date.now() - announced > pause) {
        this.#announce();
        if (announced > 0) pause *= 2;
        announced = Date.now();
      }
      // give the extension host its turn between documents
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    this.#working = undefined;
  }

  /** What people look at goes first. */
  #next(): string {
    const open = vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
    for (const id of open) if (this.#queue.has(id)) return id;
    const [first] = this.#queue;
    return first!;
  }

  /** @returns whether there is anything new */
  async #refresh(id: string, { analyse }: { analyse: boolean }): Promise<boolean> {
    const source = this.#sources.get(id);
    if (!source || this.#disposed) return false;
    try {
      const read = analyse || source.status === 'pending' ? await this.#read(source) : source;
      const sidecars = read.status === 'ready' || read.status === 'too-large' ? await this.#loadSidecars(read) : [];
      const date = this.#dateOf(sidecars);
      const sameText = read.status === source.status && read.hash === source.hash;
      if (sameText && read.damaged === source.damaged && sameFiles(sidecars, source.sidecars)) return false;
      const analysis =
        sameText && date === this.#dateOf(source.sidecars) ? source.analysis : await this.#analyse(read, date);
      const placed = sidecars.flatMap((file) => file.placed);
      this.#sources.set(id, { ...read, sidecars, analysis, overlay: overlay(analysis, placed) });
    } catch (error) {
      this.log.error(`${source.name}: ${reason(error)}`);
      this.#sources.set(id, { ...source, status: 'unreadable' });
    }
    this.#corpus = undefined;
    return true;
  }

  async #read(source: Source): Promise<Source> {
    const file = await liveText(source.uri);
    const status: SourceStatus =
      file.kind === 'text'
        ? file.text.length > maximumSize(source.uri)
          ? 'too-large'
          : 'ready'
        : file.kind === 'binary'
          ? 'binary'
          : 'unreadable';
    // what is gone will be missed by the next scan
    if (status !== 'ready' && file.kind !== 'missing') this.log.warn(`${source.name}: ${status}`);
    const text = file.kind === 'text' ? normaliseText(file.text) : '';
    // the editor does not tell what it replaced by U+FFFD; the bytes on disk do
    const disk = text.includes('\uFFFD') ? await readText(source.uri) : undefined;
    const damaged = disk?.kind === 'text' && disk.damaged;
    return { ...source, status, text, damaged, lines: new LineIndex(text), hash: await digest(text) };
  }

  async #loadSidecars(source: Source): Promise<SidecarFile[]> {
    const uris = await findSidecars(source.uri, (uri) => this.#sources.has(uri.toString()));
    const files = await Promise.all(uris.map((uri) => loadSidecar(uri, source, this.oldText)));
    const found = files.filter((file) => file !== undefined);
    if (found.some(({ sidecar }) => sidecar.source.sha256 === source.hash))
      this.#oldTexts.set(source.hash, source.text);
    return found;
  }

  #dateOf(sidecars: readonly SidecarFile[]): string | undefined {
    return sidecars.find(({ sidecar }) => sidecar.source.date !== undefined)?.sidecar.source.date;
  }

  async #analyse(source: Source, date: string | undefined): Promise<Analysis> {
    if (source.status !== 'ready') return EMPTY_ANALYSIS;
    this.#analyser ??= this.#createAnalyser();
    const analyser = await this.#analyser;
    return (
      analyser?.analyse({ id: source.name, text: source.text, ...(date === undefined ? {} : { date }) }) ??
      EMPTY_ANALYSIS
    );
  }

  /** Annotating works without an analysis, too. */
  async #createAnalyser(): Promise<Analyser | undefined> {
    try {
      return createAnalyser(await readModels(this.context.extensionUri), readFrontMatter);
    } catch (error) {
      this.log.error(`models: ${reason(error)}`);
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          'The models of Rapporteur are damaged, so nothing can be found in your sources. Install it again.',
        ),
      );
      return undefined;
    }
  }

  #buildCorpus(): Corpus {
    const ready = this.sources.filter(({ status }) => status === 'ready' || status === 'too-large');
    const registered = this.#registers.actors.flatMap(({ register }) => register.entries);
    const links = linkActors(
      ready.map(({ id, analysis }) => ({ id, analysis })),
      registered,
    );
    const linked = new Set(links.map(({ id }) => id));
    // actors that only annotations name
    for (const { not: _not, wikidata: _wikidata, ...actor } of registered)
      if (!linked.has(actor.id)) links.push({ ...actor, registered: true, parts: [] });
    return buildCorpus(
      ready.map(({ id, uri, text, overlay: { shown, decided } }) => ({
        id,
        text,
        overlay: { shown, decided },
        threshold: threshold(uri),
      })),
      links,
    );
  }

  #announce(): void {
    if (!this.#disposed) this.#changed.fire();
  }
}

function pendingSource({ uri, folder }: SourceFile): Source {
  return {
    id: uri.toString(),
    uri,
    folder,
    name: nameOf(uri),
    status: 'pending',
    text: '',
    lines: new LineIndex(''),
    hash: '',
    damaged: false,
    analysis: EMPTY_ANALYSIS,
    sidecars: [],
    overlay: { shown: [], decided: [], unplaced: [] },
  };
}
