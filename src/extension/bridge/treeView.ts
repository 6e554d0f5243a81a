import * as vscode from 'vscode';
import { textFilter } from './filter';
import { RowTree, type TreeRow } from './tree';

/** How a filterable tree view is set up. */
export interface FilteredTree {
  readonly viewId: string;
  /** Makes the top rows that pass the filter, and says how many things there are with and without it. */
  rows(passes: (...texts: readonly string[]) => boolean): { rows: TreeRow[]; shown: number; total: number };
  readonly filterCommand: string;
  readonly clearCommand: string;
  readonly filteredKey: string;
  readonly filterTitle: string;
}

/** A tree view with a filter: commands to set and clear it, and counts in the view's header. */
export class FilteredTreeView implements vscode.Disposable {
  readonly view: vscode.TreeView<TreeRow>;
  readonly tree: RowTree;
  readonly #setup: FilteredTree;
  readonly #disposables: vscode.Disposable[];
  #query = '';

  constructor(setup: FilteredTree) {
    this.#setup = setup;
    this.tree = new RowTree(() => this.#rows());
    this.view = vscode.window.createTreeView(setup.viewId, { treeDataProvider: this.tree, showCollapseAll: true });
    this.#disposables = [
      this.tree,
      this.view,
      vscode.commands.registerCommand(setup.filterCommand, (query?: unknown) => this.#ask(query)),
      vscode.commands.registerCommand(setup.clearCommand, () => this.#filter('')),
    ];
  }

  refresh(): void {
    this.tree.refresh();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#disposables).dispose();
  }

  #rows(): TreeRow[] {
    const { rows, shown, total } = this.#setup.rows(textFilter(this.#query));
    // an undefined description is not allowed, an empty one shows nothing
    this.view.description =
      total === 0
        ? ''
        : this.#query === ''
          ? String(total)
          : vscode.l10n.t('{0} of {1} · “{2}”', shown, total, this.#query);
    return rows;
  }

  async #ask(query: unknown): Promise<void> {
    if (typeof query === 'string') return this.#filter(query);
    // a filter that nobody sees at work is no help
    if (!this.view.visible) await vscode.commands.executeCommand(`${this.#setup.viewId}.focus`);
    const input = vscode.window.createInputBox();
    const before = this.#query;
    input.title = this.#setup.filterTitle;
    input.placeholder = vscode.l10n.t('Words to look for; Escape takes the change back');
    input.value = before;
    input.onDidChangeValue((value) => void this.#filter(value));
    const accepted = await new Promise<boolean>((done) => {
      input.onDidAccept(() => {
        done(true);
        input.hide();
      });
      input.onDidHide(() => {
        done(false);
        input.dispose();
      });
      input.show();
    });
    if (!accepted) await this.#filter(before);
  }

  async #filter(query: string): Promise<void> {
    this.#query = query.trim();
    await vscode.commands.executeCommand('setContext', this.#setup.filteredKey, this.#query !== '');
    this.refresh();
  }
}
