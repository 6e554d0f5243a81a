import * as vscode from 'vscode';
import { Colors, DECIDED_COLOR, HIGHLIGHT_CLASSES, type HighlightClass } from '../../names/colors';

/** Shape of the line under (or the box around) each class, so that colour is not all that tells them apart. */
const LINES: Readonly<Record<HighlightClass, readonly [style: string, width: string, around?: 'box']>> = {
  PERSON: ['solid', '2px'],
  ORG: ['dashed', '2px'],
  GROUP: ['double', '4px'],
  GPE: ['solid', '1px'],
  LOC: ['dashed', '1px'],
  NORP: ['dotted', '1px'],
  MISC: ['dotted', '2px'],
  event: ['dotted', '3px'],
  date: ['groove', '3px'],
  tag: ['solid', '1px', 'box'],
  note: ['dotted', '1px', 'box'],
};

/** The decoration types of one class: what the machine suggests, and what a person decided. */
export interface ClassDecorations {
  readonly suggested: vscode.TextEditorDecorationType;
  readonly decided: vscode.TextEditorDecorationType;
}

/** Makes the decoration types once. Dispose them with the extension. */
export function createDecorations(): ReadonlyMap<HighlightClass, ClassDecorations> {
  return new Map(
    HIGHLIGHT_CLASSES.map((name) => [name, { suggested: create(name, false), decided: create(name, true) }]),
  );
}

function create(name: HighlightClass, decided: boolean): vscode.TextEditorDecorationType {
  const [style, width, around] = LINES[name];
  return vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor(Colors[name]),
    borderStyle: around ? style : `none none ${style} none`,
    borderWidth: around ? width : `0 0 ${width} 0`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(decided ? { backgroundColor: new vscode.ThemeColor(DECIDED_COLOR) } : {}),
  });
}
