import * as vscode from 'vscode';
import { LineIndex, normaliseText, type FileProblem, type RecordFault } from '../../../core/index';
import { DISPLAY_NAME } from '../../names/schemes';
import type { Project } from '../../project/project';

/** Shows what is wrong with sidecars, actors.yaml and codebook.yaml in the Problems panel. */
export function registerProblems(_context: vscode.ExtensionContext, project: Project): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('rapporteur');
  const refresh = (): void => {
    diagnostics.clear();
    for (const source of project.sources) {
      for (const { uri, yaml, sidecar } of source.sidecars) diagnostics.set(uri, toDiagnostics(yaml, sidecar.problems));
    }
    for (const { uri, yaml, register } of [...project.registers.actors, ...project.registers.codebooks])
      diagnostics.set(uri, toDiagnostics(yaml, register.problems));
  };
  return vscode.Disposable.from(diagnostics, project.onDidChange(refresh));
}

function toDiagnostics(yaml: string, problems: readonly FileProblem[]): vscode.Diagnostic[] {
  const lines = new LineIndex(normaliseText(yaml));
  return problems.map((problem) => {
    const end = lines.startOf(problem.line + 1) - 1;
    const width = Math.max(1, end - lines.startOf(problem.line));
    const diagnostic = new vscode.Diagnostic(
      new vscode.Range(problem.line, 0, problem.line, width),
      message(problem),
      severity(problem),
    );
    diagnostic.source = DISPLAY_NAME;
    diagnostic.code = problem.code;
    return diagnostic;
  });
}

function severity({ code }: FileProblem): vscode.DiagnosticSeverity {
  return code === 'ignored-value' ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
}

function message(problem: FileProblem): string {
  const { l10n } = vscode;
  switch (problem.code) {
    case 'not-yaml':
      return l10n.t(
        'This is not valid YAML ({0}). Nothing will be written to the file until it is mended.',
        problem.reason,
      );
    case 'wrong-shape':
      return l10n.t('This does not have the form of such a file. Nothing will be written to it.');
    case 'newer-version':
      return l10n.t(
        'Made by a newer version of Rapporteur (format {0}). It is shown as far as it can be read, and not changed.',
        problem.version,
      );
    case 'broken-record':
      return l10n.t('This record cannot be read and is kept as it stands: {0}', faults(problem.faults));
    case 'ignored-value':
      return l10n.t('Left out, because it makes no sense: {0}', faults(problem.faults));
    case 'duplicate-id':
      return l10n.t('Another record has the id “{0}” as well.', problem.id);
  }
}

function faults(list: readonly RecordFault[]): string {
  const { l10n } = vscode;
  return list
    .map((fault) => {
      switch (fault.fault) {
        case 'missing':
          return l10n.t('“{0}” is missing', fault.key);
        case 'invalid':
          return l10n.t('“{0}” cannot be “{1}”', fault.key, fault.value);
        case 'not-a-record':
          return l10n.t('it is no list of keys and values');
      }
    })
    .join('; ');
}
