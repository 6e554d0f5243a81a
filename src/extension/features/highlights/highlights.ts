import * as vscode from 'vscode';
import { overlaps, type Span } from '../../../core/index';
import { toRange, toSpan } from '../../bridge/convert';
import { affects, changeSetting, hiddenHighlights, highlightsEnabled } from '../../bridge/settings';
import { annotationOfTarget, type Target } from '../../bridge/target';
import { highlightName } from '../../bridge/words';
import { HIGHLIGHT_CLASSES, type HighlightClass } from '../../names/colors';
import { Commands } from '../../names/commands';
import { Settings } from '../../names/settings';
import type { Project } from '../../project/project';
import type { Source } from '../../project/source';
import { targetsIn } from '../../project/targets';
import { createDecorations } from './decorations';

const PAUSE = 40;
/** Lines above and below the visible ones that are marked as well, so that scrolling does not show bare text. */
const MARGIN = 40;

/** Marks what was found and what people decided, in the visible part of every editor that shows a source. */
export function registerHighlights(_context: vscode.ExtensionContext, project: Project): vscode.Disposable {
  const highlighter = new Highlighter(project);
  return vscode.Disposable.from(
    highlighter,
    project.onDidChange(() => highlighter.paintAll()),
    vscode.window.onDidChangeVisibleTextEditors(() => highlighter.paintAll()),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => highlighter.paintSoon(textEditor)),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (affects(change, Settings.highlightsEnabled) || affects(change, Settings.highlightsHidden))
        highlighter.paintAll();
    }),
    vscode.commands.registerCommand(Commands.toggleHighlights, () =>
      changeSetting(Settings.highlightsEnabled, !highlightsEnabled()),
    ),
    vscode.commands.registerCommand(Commands.chooseHighlights, chooseClasses),
  );
}

class Highlighter implements vscode.Disposable {
  readonly #project: Project;
  readonly #decorations = createDecorations();
  readonly #timers = new Map<vscode.TextEditor, ReturnType<typeof setTimeout>>();
  readonly #painted = new WeakSet<vscode.TextEditor>();

  constructor(project: Project) {
    this.#project = project;
  }

  paintAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#paint(editor);
  }

  paintSoon(editor: vscode.TextEditor): void {
    clearTimeout(this.#timers.get(editor));
    this.#timers.set(
      editor,
      setTimeout(() => {
        this.#timers.delete(editor);
        if (vscode.window.visibleTextEditors.includes(editor)) this.#paint(editor);
      }, PAUSE),
    );
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const { suggested, decided } of this.#decorations.values()) {
      suggested.dispose();
      decided.dispose();
    }
  }

  #paint(editor: vscode.TextEditor): void {
    const { uri } = editor.document;
    const source = this.#project.source(uri);
    // the marks of an older text move with what is typed, until the new one has been read
    if (source?.status === 'pending' || this.#project.isBehind(uri)) return;
    if (!source && !this.#painted.has(editor)) return;
    const marks =
      source && highlightsEnabled()
        ? this.#marks(source, visibleSpan(source, editor))
        : new Map<string, vscode.Range[]>();
    this.#painted.add(editor);
    for (const [name, { suggested, decided }] of this.#decorations) {
      editor.setDecorations(suggested, marks.get(`${name} suggested`) ?? []);
      editor.setDecorations(decided, marks.get(`${name} decided`) ?? []);
    }
  }

  #marks(source: Source, visible: Span): Map<string, vscode.Range[]> {
    const hidden = hiddenHighlights();
    const marks = new Map<string, vscode.Range[]>();
    const mark = (name: HighlightClass, decided: boolean, span: Span): void => {
      if (hidden.has(name) || !overlaps(span, visible)) return;
      const key = `${name} ${decided ? 'decided' : 'suggested'}`;
      const ranges = marks.get(key);
      const range = toRange(source.lines, span);
      if (ranges) ranges.push(range);
      else marks.set(key, [range]);
    };
    for (const { target, span } of targetsIn(this.#project, source)) {
      const name = classOf(target);
      if (name) mark(name, annotationOfTarget(target) !== undefined, span);
    }
    for (const date of source.analysis.dates) mark('date', false, date);
    return marks;
  }
}

function classOf(target: Target): HighlightClass | undefined {
  switch (target.kind) {
    case 'mention':
      return target.mention.label;
    case 'event':
      return 'event';
    case 'annotation':
      return target.annotation.kind === 'tag' ? 'tag' : target.annotation.kind === 'note' ? 'note' : undefined;
  }
}

function visibleSpan(source: Source, editor: vscode.TextEditor): Span {
  const first = editor.visibleRanges[0]?.start.line ?? 0;
  const last = editor.visibleRanges.at(-1)?.end.line ?? 0;
  return toSpan(source.lines, new vscode.Range(Math.max(0, first - MARGIN), 0, last + MARGIN, 0));
}

async function chooseClasses(): Promise<void> {
  const hidden = hiddenHighlights();
  const picks = await vscode.window.showQuickPick(
    HIGHLIGHT_CLASSES.map((name) => ({ label: highlightName(name), name, picked: !hidden.has(name) })),
    { canPickMany: true, title: vscode.l10n.t('What to highlight') },
  );
  if (!picks) return;
  const shown = new Set(picks.map(({ name }) => name));
  await changeSetting(
    Settings.highlightsHidden,
    HIGHLIGHT_CLASSES.filter((name) => !shown.has(name)),
  );
}
