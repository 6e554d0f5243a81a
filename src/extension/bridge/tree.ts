import * as vscode from 'vscode';

/** A row of a tree: what it shows, and what is below it. Rows are made when their parent is opened. */
export interface TreeRow {
  /** Stable over refreshes: made from ids of the model, never from labels. */
  readonly id: string;
  readonly parent?: TreeRow;
  item(): vscode.TreeItem;
  children?(): TreeRow[];
}

/** A tree view over rows: rebuilds on refresh, and keeps expansion and selection, since ids are stable. */
export class RowTree implements vscode.TreeDataProvider<TreeRow>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #children = new WeakMap<TreeRow, TreeRow[]>();
  readonly #top: () => TreeRow[];
  #rows: TreeRow[] | undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  /** @param top makes the rows of the first level */
  constructor(top: () => TreeRow[]) {
    this.#top = top;
  }

  refresh(): void {
    this.#rows = undefined;
    this.#changed.fire(undefined);
  }

  getChildren(row?: TreeRow): TreeRow[] {
    if (!row) return (this.#rows ??= this.#top());
    let rows = this.#children.get(row);
    if (!rows) this.#children.set(row, (rows = row.children?.() ?? []));
    return rows;
  }

  getParent(row: TreeRow): TreeRow | undefined {
    return row.parent;
  }

  getTreeItem(row: TreeRow): vscode.TreeItem {
    const item = row.item();
    item.id = row.id;
    return item;
  }

  /** The row with the id, searched for along the path of rows that `onPath` lets through. */
  find(id: string, onPath: (row: TreeRow) => boolean): TreeRow | undefined {
    const search = (rows: TreeRow[]): TreeRow | undefined => {
      for (const row of rows) {
        if (row.id === id) return row;
        const below = row.children && onPath(row) ? search(this.getChildren(row)) : undefined;
        if (below) return below;
      }
      return undefined;
    };
    return search(this.getChildren());
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** Above so many rows, groups are closed at first: only what is open must be drawn. */
export const MANY_ROWS = 300;

/** Whether a row can be opened; branches closed at first. */
export function collapsible(open = false): vscode.TreeItemCollapsibleState {
  return open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
}
