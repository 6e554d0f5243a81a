import * as vscode from 'vscode';
import { isSidecarName } from '../../../core/index';
import { dateInWords } from '../../bridge/dates';
import { annotationCount, eventCount, nameCount } from '../../bridge/words';
import { Commands } from '../../names/commands';
import { ContextKeys } from '../../names/contextKeys';
import type { Project } from '../../project/project';
import { nameOf } from '../../project/recordFiles';
import type { Source } from '../../project/source';

/** Says, for the active source, how far the analysis is; keeps the context keys about the active editor. */
export function registerStatus(_context: vscode.ExtensionContext, project: Project): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('rapporteur.source', { pattern: '**' });
  item.name = vscode.l10n.t('Source Document');
  const refresh = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const source = document && project.source(document.uri);
    void setContext(ContextKeys.sourceActive, source?.status === 'ready' || source?.status === 'too-large');
    void setContext(ContextKeys.sidecarActive, document !== undefined && isSidecarName(nameOf(document.uri)));
    if (source) show(item, source, project);
    else {
      item.text = '';
      item.selector = [];
    }
  };
  refresh();
  return vscode.Disposable.from(
    item,
    project.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.commands.registerCommand(Commands.showLog, () => project.log.show()),
  );
}

async function setContext(key: string, value: boolean): Promise<void> {
  await vscode.commands.executeCommand('setContext', key, value);
}

function show(item: vscode.LanguageStatusItem, source: Source, { corpus }: Project): void {
  const { l10n } = vscode;
  // only the active editor shows it, and it goes when that is no source; a pattern of the path would trip over brackets
  item.selector = '*';
  item.busy = source.status === 'pending';
  item.severity =
    source.status === 'ready' || source.status === 'pending'
      ? vscode.LanguageStatusSeverity.Information
      : vscode.LanguageStatusSeverity.Warning;
  item.command = { command: Commands.showLog, title: l10n.t('Show Log') };
  switch (source.status) {
    case 'pending':
      item.text = l10n.t('Reading…');
      break;
    case 'ready':
      item.text = [
        nameCount(corpus.mentions.get(source.id)?.length ?? 0),
        eventCount(corpus.events.get(source.id)?.length ?? 0),
        annotationCount(source.sidecars.reduce((sum, { sidecar }) => sum + sidecar.annotations.length, 0)),
      ].join(' · ');
      item.detail = source.damaged
        ? l10n.t('The file is not valid UTF-8: damaged characters are shown as �')
        : source.analysis.date === undefined
          ? l10n.t('Publication date unknown')
          : l10n.t('Published {0}', dateInWords(source.analysis.date));
      break;
    case 'too-large':
      item.text = l10n.t('Too large to be analysed');
      item.detail = l10n.t('It can be annotated. The setting “rapporteur.sources.maximumSize” sets the limit.');
      break;
    case 'binary':
      item.text = l10n.t('Not a text file');
      item.detail = '';
      break;
    case 'unreadable':
      item.text = l10n.t('Cannot be read');
      item.detail = l10n.t('The log says why.');
      break;
  }
}
