import * as vscode from 'vscode';
import { isSidecarName, readSidecar, setPublicationDate, sourceNamesOf } from '../../../core/index';
import { isDayValue } from '../../bridge/dates';
import { askText } from '../../bridge/steps';
import { annotationOfTarget } from '../../bridge/target';
import { Commands } from '../../names/commands';
import { holderOf, type Annotating } from '../../project/annotating';
import type { Project } from '../../project/project';
import { folderOf, nameOf } from '../../project/recordFiles';
import { activeSource, commandTarget, recordTarget } from '../../project/targets';
import { isAnswered } from './askTags';

/** Opens the source's annotations file, at the record that the command was called on. */
export async function openAnnotationsFile(project: Project, argument: unknown): Promise<void> {
  const target = commandTarget(project, argument, (candidate) => annotationOfTarget(candidate) !== undefined);
  const annotation = target && annotationOfTarget(target);
  const source =
    target?.kind === 'annotation'
      ? project.source(target.source)
      : target
        ? project.source(target.kind === 'mention' ? target.mention.source : target.event.source)
        : activeSource(project)?.source;
  if (!source) return;
  const file = (annotation && holderOf(source, annotation.id)) ?? source.sidecars[0];
  if (!file) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} has no annotations yet.', source.name));
    return;
  }
  const document = await vscode.workspace.openTextDocument(file.uri);
  const record = file.sidecar.records.find(({ id }) => annotation !== undefined && id === annotation.id);
  const selection = record && new vscode.Range(record.line, 0, record.line, 0);
  await vscode.window.showTextDocument(document, { preview: false, ...(selection ? { selection } : {}) });
}

/** From a record in a sidecar to its place in the source. */
export async function showSourceOfAnnotation(project: Project): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isSidecarName(nameOf(editor.document.uri))) return;
  const folder = folderOf(editor.document.uri);
  const source = sourceNamesOf(nameOf(editor.document.uri))
    .map((candidate) => project.source(vscode.Uri.joinPath(folder, candidate.source)))
    .find((candidate) => candidate !== undefined);
  if (!source) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The source of this annotations file is not in the workspace.'),
    );
    return;
  }
  const line = editor.selection.active.line;
  const record = readSidecar(editor.document.getText()).records.findLast((candidate) => candidate.line <= line);
  const target = record?.id === undefined ? undefined : recordTarget(source, record.id);
  if (target?.span) {
    await vscode.commands.executeCommand(Commands.reveal, { source: source.id, ...target.span });
    return;
  }
  await vscode.window.showTextDocument(source.uri);
  if (target)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('It is not certain where this annotation belongs in the text.'),
    );
}

/** Asks for the publication date of the active source, against which "on Friday" is resolved. */
export async function askPublicationDate(project: Project, annotating: Annotating): Promise<void> {
  const active = activeSource(project);
  if (!active) return;
  const { source } = active;
  const day = await askText({
    title: vscode.l10n.t('Publication Date of {0}', source.name),
    prompt: vscode.l10n.t('The day (ISO 8601) against which “on Friday” is read. Leave it empty to remove the date.'),
    placeholder: '2025-10-31',
    value: source.analysis.date ?? '',
    problem: (text) => (text === '' || isDayValue(text) ? undefined : vscode.l10n.t('Write a day like 2025-10-31.')),
  });
  if (!isAnswered(day)) return;
  await annotating.changeSidecar(source, undefined, (context) =>
    setPublicationDate(context, day === '' ? undefined : day),
  );
}
