// What the UI tests know about VS Code's workbench. The selectors hold in 1.100 and 1.139.
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { startBrowser } from '../vscode/browser.mjs';
import { logs, vsix } from '../vscode/paths.mjs';
import {
  installVsix,
  linkExtension,
  removeFolder,
  startServer,
  temporaryFolder,
  workbenchUrl,
  type Server,
} from '../vscode/server.mjs';
import { makeWorkspace, type WorkspaceKind } from '../vscode/workspaces.mjs';

/** Whether the packaged extension is tested as installed, rather than the working tree. */
export const testsVsix = process.env.TEST_VSIX === '1';

export interface WorkbenchOptions {
  readonly workspace?: WorkspaceKind;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Opens the .vsix as installed; otherwise the working tree, by a link. */
  readonly installed?: boolean;
}

/** A mark that a decoration draws in the active editor. */
export interface Decoration {
  /** DIV: drawn behind or under the text; SPAN: on the text itself. */
  readonly tag: string;
  readonly text: string;
  readonly background: string;
  readonly border: string;
  readonly line: string;
  readonly before: string;
  readonly after: string;
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class Workbench {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #cleanup: () => void;
  readonly page: Page;
  /** The temporary folder of the workspace, and what is open of it. */
  readonly folder: string;
  readonly opened: string | undefined;

  private constructor(
    server: Server,
    browser: Browser,
    page: Page,
    workspace: { folder: string; open: string | undefined },
    cleanup: () => void,
  ) {
    this.#server = server;
    this.#browser = browser;
    this.#cleanup = cleanup;
    this.page = page;
    this.folder = workspace.folder;
    this.opened = workspace.open;
  }

  static async open({
    workspace: kind = 'seeds',
    settings = {},
    viewport = { width: 1400, height: 900 },
    installed = testsVsix,
  }: WorkbenchOptions = {}): Promise<Workbench> {
    const workspace = makeWorkspace(kind);
    const extensionsDir = temporaryFolder('extensions');
    const cleanup = () => {
      workspace.remove();
      removeFolder(extensionsDir);
    };
    let server: Server | undefined;
    let browser: Browser | undefined;
    try {
      if (installed) installVsix(vsix, extensionsDir);
      else linkExtension(extensionsDir);
      server = await startServer({ settings, extensionsDir });
      browser = await startBrowser();
      const page = await browser.newPage({ viewport });
      page.setDefaultTimeout(20_000);
      await page.goto(workbenchUrl({ port: server.port, open: workspace.open }));
      const workbench = new Workbench(server, browser, page, workspace, cleanup);
      await workbench.#ready();
      return workbench;
    } catch (error) {
      await browser?.close();
      await server?.stop();
      cleanup();
      throw error;
    }
  }

  async #ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
    if (this.opened !== undefined) await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.stop();
    this.#cleanup();
  }

  /** The path of a file of the workspace on disk, relative to what is open. */
  path(...segments: string[]): string {
    const base = this.opened === undefined || this.opened.endsWith('.code-workspace') ? this.folder : this.opened;
    return path.join(base, ...segments);
  }

  /** Reloads the window and waits until it is there again; VS Code opens the container by itself that was open before. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor();
  }

  async screenshot(file: string): Promise<void> {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }

  /** For a suite's `afterEach`: leaves a picture of a failed test among the logs. */
  async screenshotIfFailed(test: Mocha.Test | undefined): Promise<void> {
    if (test?.state !== 'failed') return;
    const file = path.join(logs, `${test.fullTitle().replace(/\W+/g, '-')}.png`);
    await this.screenshot(file);
    console.log(`      picture: ${file}`);
  }

  // The palette and its kin

  /** The visible quick pick or input box. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  get quickPickRows(): Locator {
    return this.quickInput.locator('.quick-input-list .monaco-list-row');
  }

  /** Runs a command of the palette by its full title, such as `Rapporteur: Add Note…`. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInput.locator('input').first().fill(`>${title}`);
    const name = new RegExp(`^${escapeRegExp(title)}(,|$)`);
    await this.quickPickRows
      .filter({ has: this.page.locator('.quick-input-list-row') })
      .first()
      .waitFor();
    await this.page.getByRole('option', { name }).first().click();
  }

  /** Whether the palette offers a command. */
  async offers(title: string): Promise<boolean> {
    await this.page.keyboard.press('F1');
    await this.quickInput.locator('input').first().fill(`>${title}`);
    await this.quickPickRows.first().waitFor();
    const labels = await this.quickPickRows.allInnerTexts();
    await this.page.keyboard.press('Escape');
    return labels.some((label) => label.split('\n')[0]?.trim() === title);
  }

  /** Takes the row of the visible quick pick whose label begins with a text. */
  async pick(label: string): Promise<void> {
    const row = this.quickPickRows.filter({ hasText: label }).first();
    await row.waitFor();
    await row.click();
  }

  /** The labels (and what else is on the rows) of the visible quick pick. */
  async quickPickTexts(): Promise<string[]> {
    await this.quickPickRows.first().waitFor();
    return (await this.quickPickRows.allInnerTexts()).map((text) => text.trim());
  }

  /** Types into the visible quick pick or input box, and enters it. */
  async answer(text: string): Promise<void> {
    await this.quickInput.locator('input').first().fill(text);
    await this.page.keyboard.press('Enter');
  }

  async closeQuickInput(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  // Editors

  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** Opens a file by its name, and waits for its text. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.quickInput.locator('input').first().fill(name);
    await this.quickPickRows.filter({ hasText: name }).first().click();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  activeTab(): Locator {
    return this.page.locator('.editor-group-container.active .tab.active');
  }

  /** Moves the cursor, or selects: lines and columns from 1, as the status bar shows them. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.answer(`:${line}:${column}`);
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Selects the first occurrence of a text in the active editor. */
  async select(text: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+F');
    const find = this.page.locator('.find-widget.visible .find-part textarea.input').first();
    await find.fill(text);
    await this.page.locator('.find-widget.visible .matchesCount', { hasText: /^1 of \d+$/ }).waitFor();
    await this.page.keyboard.press('Escape');
  }

  async focusEditor(): Promise<void> {
    await this.command('View: Focus Active Editor Group');
  }

  /** What the status bar says about the cursor, for instance `Ln 3, Col 7 (12 selected)`. */
  cursor(): Promise<string> {
    return this.page.locator('#status\\.editor\\.selection').innerText();
  }

  /** The visible lines of the active editor, from top to bottom. */
  async visibleText(): Promise<string> {
    const lines = this.page.locator('.editor-group-container.active .editor-instance .view-line');
    const placed = await lines.evaluateAll((all) =>
      all.map((line) => ({ top: Number.parseFloat((line as HTMLElement).style.top), text: line.textContent })),
    );
    return placed
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' '))
      .join('\n');
  }

  /** Hovers a word of the active editor, waits for a hover that holds a text, and returns all that it says. */
  async hover(word: string, expected: string | RegExp = /\S/): Promise<string> {
    const spans = this.page.locator('.editor-group-container.active .editor-instance .view-line span span');
    const span = spans.filter({ hasText: word }).first();
    await span.waitFor();
    // a span may be long: find where the word stands in it
    const box = await span.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return undefined;
    }, word);
    if (!box) throw new Error(`no "${word}" in the visible text`);
    await this.page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    const contents = this.page.locator('.monaco-hover:visible .hover-contents').filter({ hasText: expected });
    await contents.first().waitFor();
    const texts = await this.page.locator('.monaco-hover:visible .hover-contents').allInnerTexts();
    return texts.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Moves the mouse onto the empty middle of the status bar, so that no hover covers anything. */
  async unhover(): Promise<void> {
    const { width = 0, height = 0 } = this.page.viewportSize() ?? {};
    await this.page.mouse.move(width / 2, height - 5);
    await this.page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
  }

  /** What decorations draw in the active editor, with the text that each stands on or under. */
  decorations(): Promise<Decoration[]> {
    const editor = this.page.locator('.editor-group-container.active .editor-instance').first();
    return editor.evaluate((root) => {
      // marks under the text are elements of their own: what they mark is told by where it stands
      const characters: { text: string; x: number; y: number }[] = [];
      const range = document.createRange();
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest('.view-line') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        for (let at = 0; at < text.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          characters.push({ text: text.charAt(at), x: x + width / 2, y: y + height / 2 });
        }
      }
      const textUnder = ({ left, right, top, bottom }: DOMRect) =>
        characters
          .filter(({ x, y }) => x > left && x < right && y > top && y < bottom)
          .map(({ text }) => text)
          .join('');
      return [...root.querySelectorAll('[class*="ced-"]')].map((element) => {
        const style = getComputedStyle(element);
        const text = element.textContent === '' ? textUnder(element.getBoundingClientRect()) : element.textContent;
        return {
          tag: element.tagName,
          text: text.replaceAll('\u00a0', ' '),
          background: style.backgroundColor,
          border: style.borderBottom,
          line: style.textDecoration,
          before: getComputedStyle(element, '::before').content,
          after: getComputedStyle(element, '::after').content,
        };
      });
    });
  }

  // Views

  /** Opens an activity bar container by its title. Not right after a reload: a click may then close it. */
  async openContainer(title: string): Promise<void> {
    const tab = this.page.locator('.activitybar [role="tab"]').filter({
      has: this.page.locator(`[aria-label^="${title}"]`),
    });
    await tab.first().waitFor();
    if ((await tab.first().getAttribute('aria-expanded')) !== 'true') await tab.first().click();
    await this.page
      .locator('.sidebar .composite.title', { hasText: new RegExp(title, 'i') })
      .first()
      .waitFor();
  }

  /** Makes the side bar as wide as that many pixels, by dragging its edge. */
  async widenSideBar(width: number): Promise<void> {
    const bar = await this.page.locator('.part.sidebar').boundingBox();
    if (!bar) throw new Error('the side bar is closed');
    const y = bar.y + bar.height / 3;
    await this.page.mouse.move(bar.x + bar.width, y);
    await this.page.mouse.down();
    await this.page.mouse.move(bar.x + width, y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** A view by its title; opened if it is folded. */
  async view(title: string): Promise<Locator> {
    const header = this.page.locator(`.pane-header[aria-label^="${title}"]`).first();
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    return this.page.locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${title}"]`) }).first();
  }

  /** The rows of a tree view that are in sight (lists draw no others), with label and description. */
  async treeRows(title: string): Promise<Locator> {
    return (await this.view(title)).getByRole('treeitem');
  }

  /** The texts of a tree's rows: label, blank, description. */
  async treeTexts(title: string): Promise<string[]> {
    const rows = await this.treeRows(title);
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** One row of a tree view, by a text on it; scrolls to it if it is out of sight. */
  async treeRow(title: string, text: string | RegExp): Promise<Locator> {
    const rows = await this.treeRows(title);
    await rows.first().waitFor();
    const row = rows.filter({ hasText: text }).first();
    const list = (await this.view(title)).locator('.monaco-list').first();
    await list.hover();
    await this.page.mouse.wheel(0, -100_000);
    let last = '';
    // a busy machine draws late: only a list that stands still for a while is at its end
    for (let still = 0; still < 5 && (await row.count()) === 0;) {
      const lowest = (await rows.allInnerTexts()).join('\n');
      still = lowest === last ? still + 1 : 0;
      last = lowest;
      await this.page.mouse.wheel(0, ((await list.boundingBox())?.height ?? 100) / 2);
      await this.page.waitForTimeout(200);
    }
    await row.waitFor();
    return row;
  }

  /** Opens a row of a tree view, if it is closed. */
  async expand(title: string, text: string | RegExp): Promise<void> {
    const row = await this.treeRow(title, text);
    const closed = async () => (await row.getAttribute('aria-expanded')) === 'false';
    // a tree that refreshes just then draws the row anew, closed as it was; a busy machine takes its time
    for (let attempt = 0; attempt < 3 && (await closed()); attempt++) {
      await row.locator('.monaco-tl-twistie').click();
      for (let wait = 0; wait < 20 && (await closed()); wait++) await this.page.waitForTimeout(250);
    }
    if (await closed()) throw new Error(`${title}: ${String(text)} does not open`);
  }

  /** Presses a button in a view's title bar, by its title. */
  async viewAction(view: string, title: string): Promise<void> {
    const pane = await this.view(view);
    await pane.locator('.pane-header').hover();
    await pane.locator(`.pane-header .action-label[aria-label^="${title}"]`).first().click();
  }

  /** The welcome text of an empty view. */
  async welcome(title: string): Promise<string> {
    const welcome = (await this.view(title)).locator('.welcome-view-content');
    await welcome.waitFor();
    return welcome.innerText();
  }

  /** Opens the context menu of an element, and takes an entry (each name but the last opens a submenu). */
  async contextMenu(target: Locator, ...entries: string[]): Promise<void> {
    await target.click({ button: 'right' });
    for (const entry of entries) {
      const item = this.page.locator('.monaco-menu .action-item .action-menu-item', {
        has: this.page.locator('.action-label', { hasText: new RegExp(`^${escapeRegExp(entry)}$`) }),
      });
      await item.last().hover();
      // a menu takes no clicks in its first moments
      await this.page.waitForTimeout(400);
      await item.last().click();
    }
  }

  /** The entries of an element's context menu. */
  async contextMenuEntries(target: Locator): Promise<string[]> {
    await target.click({ button: 'right' });
    const labels = this.page.locator('.monaco-menu .action-item .action-menu-item .action-label');
    await labels.first().waitFor();
    const texts = await labels.allInnerTexts();
    await this.page.keyboard.press('Escape');
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  }

  // What VS Code says

  /** Waits for a notification that holds a text, also one whose pop-up has gone, and returns its whole text. */
  async notification(text: string | RegExp): Promise<string> {
    await this.command('Notifications: Show Notifications');
    const item = this.page.locator('.notifications-center .notification-list-item', { hasText: text }).first();
    await item.waitFor();
    const words = await item.innerText();
    await this.command('Notifications: Hide Notifications');
    return words;
  }

  /** Presses a button of a notification. */
  async answerNotification(text: string | RegExp, button: string): Promise<void> {
    await this.command('Notifications: Show Notifications');
    const item = this.page.locator('.notifications-center .notification-list-item', { hasText: text }).first();
    await item.getByRole('button', { name: button }).click();
  }

  /** Presses a button of a modal dialog. */
  async answerDialog(button: string): Promise<void> {
    await this.page.locator('.monaco-dialog-box').getByRole('button', { name: button }).click();
  }

  /** The items of the status bar. */
  async statusTexts(): Promise<string[]> {
    const items = await this.page.locator('.statusbar-item:visible').allInnerTexts();
    return items.map((text) => text.trim()).filter((text) => text !== '');
  }

  /** The lines of an output channel. */
  async output(channel: string): Promise<string> {
    await this.command('Output: Show Output Channels...');
    await this.pick(channel);
    const panel = this.page.locator('.part.panel .output-view, .part.panel .pane-body').first();
    await panel.locator('.view-line').first().waitFor();
    return (await panel.locator('.view-line').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
  }

  /** The document inside the active webview: an iframe in an iframe. */
  webview(): FrameLocator {
    return this.page.locator('iframe.webview.ready').last().contentFrame().frameLocator('iframe#active-frame');
  }

  // For everybody

  /** What a screen reader is told about a part of the window, as an outline in YAML. */
  accessibility(target: Locator | FrameLocator): Promise<string> {
    return ('locator' in target && 'ariaSnapshot' in target ? target : target.locator('body')).ariaSnapshot();
  }
}
