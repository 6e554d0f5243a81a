import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { minimatch } from 'minimatch';
import ts from 'typescript';
import { Colors, DECIDED_COLOR } from '../src/extension/names/colors';
import { Commands } from '../src/extension/names/commands';
import { ContextKeys } from '../src/extension/names/contextKeys';
import { SOURCE_LANGUAGE } from '../src/extension/names/languages';
import { DISPLAY_NAME } from '../src/extension/names/schemes';
import { SECTION, Settings } from '../src/extension/names/settings';
import { CONTAINER, Views } from '../src/extension/names/views';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly l10n?: string;
  readonly icon: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly contributes: {
    readonly commands: readonly { command: string; category?: string; icon?: string; enablement?: string }[];
    readonly submenus: readonly { id: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings?: readonly { command: string; when?: string }[];
    readonly viewsContainers: Readonly<Record<string, readonly { id: string }[]>>;
    readonly views: Readonly<Record<string, readonly { id: string; when?: string }[]>>;
    readonly viewsWelcome: readonly { view: string; contents: string; when?: string }[];
    readonly configuration: readonly { properties: Readonly<Record<string, Json>> }[];
    readonly configurationDefaults: Readonly<Record<string, Json>>;
    readonly colors: readonly { id: string; defaults: Readonly<Record<string, string>> }[];
    readonly languages: readonly { id: string }[];
  };
}

const root = process.cwd();
const readJson = (file: string): unknown => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
const manifest = readJson('package.json') as Manifest;
const titles = readJson('package.nls.json') as Readonly<Record<string, string>>;
const { contributes } = manifest;

const sorted = (list: Iterable<string>) => [...list].sort();
const entries = Object.entries as <T>(object: Readonly<Record<string, T>>) => [string, T][];

/** Every string of the manifest's contributions, with the keys that lead to it. */
function* strings(value: Json, keys: readonly string[] = []): Generator<{ keys: readonly string[]; text: string }> {
  if (typeof value === 'string') yield { keys, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of (value as readonly Json[]).entries()) yield* strings(item, [...keys, String(index)]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of entries(value as Readonly<Record<string, Json>>)) yield* strings(item, [...keys, key]);
}
const allStrings = [...strings(contributes as unknown as Json)];
const lastKey = (keys: readonly string[]) => keys.findLast((key) => !/^\d+$/.test(key)) ?? '';

const conditions = allStrings.filter(({ keys }) => ['when', 'enablement'].includes(lastKey(keys)));
/** The names in a condition: regular expressions, strings and what a name is compared with are none. */
const namesIn = (condition: string) =>
  condition
    .replace(/=~ *\/(\\.|[^/\\])+\/\w*/g, ' ')
    .replace(/(==|!=|\bin\b|\bnot in\b) *('[^']*'|[^\s&|()]+)/g, ' ')
    .match(/[A-Za-z][\w.:]*/g) ?? [];
const VSCODE_KEYS = new Set([
  ...['true', 'false', 'view', 'viewItem', 'workspaceFolderCount', 'workbenchState', 'editorTextFocus'],
  ...['editorHasSelection', 'editorFocus', 'editorLangId', 'resourceLangId', 'resourceFilename', 'resourceExtname'],
  ...['resourceScheme', 'isInDiffEditor', 'focusedView', 'listFocus', 'inputFocus', 'isWeb', 'virtualWorkspace'],
  ...['editorReadonly', 'inQuickOpen', 'sideBarFocus', 'activeEditor', 'activeWebviewPanelId', 'listMultiSelection'],
]);

const sourceFiles = fs
  .readdirSync(path.join(root, 'src/extension'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'));
const code = new Map(
  sourceFiles.map((file) => [file, fs.readFileSync(path.join(root, 'src/extension', file), 'utf8')] as const),
);
const outsideNames = [...code].filter(([file]) => !file.startsWith('names/'));

/** Literal texts of a file: strings and templates without holes. */
function literals(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

/** The members of a list of names that no file outside `names/` uses. */
const unused = (list: string, names: object) =>
  Object.keys(names).filter(
    (name) => !outsideNames.some(([, text]) => new RegExp(`\\b${list}\\.${name}\\b`).test(text)),
  );

const commandIds = contributes.commands.map(({ command }) => command);

describe('manifest', () => {
  describe('and code name the same', () => {
    it('commands', () => {
      assert.deepEqual(sorted(commandIds), sorted(Object.values(Commands)));
      assert.deepEqual(unused('Commands', Commands), []);
    });
    it('views and their container', () => {
      const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
      assert.deepEqual(sorted(views), sorted(Object.values(Views)));
      assert.deepEqual(unused('Views', Views), []);
      assert.deepEqual(Object.keys(contributes.views), [CONTAINER]);
      assert.deepEqual(
        Object.values(contributes.viewsContainers).flatMap((list) => list.map(({ id }) => id)),
        [CONTAINER],
      );
    });
    it('settings', () => {
      const keys = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
      assert.deepEqual(sorted(keys), sorted(Object.values(Settings).map((key) => `${SECTION}.${key}`)));
      assert.deepEqual(unused('Settings', Settings), []);
    });
    it('colours, each for every kind of theme', () => {
      const ids = contributes.colors.map(({ id }) => id);
      assert.deepEqual(sorted(ids), sorted(new Set([...Object.values(Colors), DECIDED_COLOR])));
      for (const { id, defaults } of contributes.colors)
        assert.deepEqual(sorted(Object.keys(defaults)), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
    });
    it('languages', () => {
      assert.deepEqual(
        contributes.languages.map(({ id }) => id),
        [SOURCE_LANGUAGE],
      );
      for (const key of Object.keys(contributes.configurationDefaults))
        if (key.startsWith('[')) assert.equal(key, `[${SOURCE_LANGUAGE}]`);
    });
    it('context keys', () => {
      const named = new Set(conditions.flatMap(({ text }) => namesIn(text)));
      const settings = Object.values(Settings).map((key) => `config.${SECTION}.${key}`);
      const known = new Set([...VSCODE_KEYS, ...Object.values(ContextKeys), ...settings]);
      assert.deepEqual(sorted([...named].filter((name) => !known.has(name))), []);
      assert.deepEqual(
        Object.values(ContextKeys).filter((key) => !named.has(key)),
        [],
      );
      assert.deepEqual(unused('ContextKeys', ContextKeys), []);
    });
    it('views in conditions', () => {
      for (const { text } of conditions)
        for (const [, view = ''] of text.matchAll(/\b(?:view|focusedView) [=!]= '?([\w.]+)/g))
          assert.ok(sorted(Object.values(Views)).includes(view), text);
    });
    it('kinds of rows in trees', () => {
      const words = new Set(
        conditions
          .flatMap(({ text }) => [...text.matchAll(/viewItem (?:=~ \/((?:\\.|[^/\\])+)\/|[=!]= '?(\w+))/g)])
          .flatMap(([, pattern = '', plain = '']) => `${pattern.replace(/\\b/g, ' ')} ${plain}`.match(/\w+/g) ?? []),
      );
      const inCode = outsideNames.flatMap(([, text]) => text.match(/contextValue\b[^;]*;/g) ?? []).join('\n');
      assert.deepEqual(
        [...words].filter((word) => !new RegExp(`\\b${word}\\b`).test(inCode)),
        [],
      );
    });
    it('nothing by a bare string outside of names/', () => {
      const names = [Commands, Views, ContextKeys, Colors].flatMap((list) => Object.values<string>(list));
      const bare = outsideNames.flatMap(([file, text]) =>
        literals(file, text)
          .filter((literal) => names.includes(literal))
          .map((literal) => `${file}: ${literal}`),
      );
      assert.deepEqual(bare, []);
    });
  });

  describe('menus and keys', () => {
    const items = entries(contributes.menus).flatMap(([menu, list]) => list.map((item) => ({ menu, ...item })));
    const submenus = contributes.submenus.map(({ id }) => id);
    it('name commands and submenus that are there', () => {
      for (const { menu, command, submenu } of items) {
        if (command !== undefined) assert.ok(commandIds.includes(command), `${menu}: ${command}`);
        else assert.ok(submenus.includes(submenu ?? ''), `${menu}: ${submenu}`);
      }
      for (const { command } of contributes.keybindings ?? []) assert.ok(commandIds.includes(command), command);
    });
    it('show each submenu somewhere, and fill it', () => {
      const own = Object.keys(contributes.menus).filter((menu) => menu.startsWith(`${SECTION}.`));
      assert.deepEqual(sorted(own), sorted(submenus));
      assert.deepEqual(sorted(new Set(items.flatMap(({ submenu }) => submenu ?? []))), sorted(submenus));
    });
    it("have an icon for what stands in a view's title or on a row", () => {
      for (const { menu, command, group } of items as readonly (MenuItem & { menu: string; group?: string })[]) {
        if (command === undefined || !/^(navigation|inline)/.test(group ?? '')) continue;
        if (menu !== 'view/title' && menu !== 'view/item/context' && menu !== 'editor/title') continue;
        assert.ok(contributes.commands.find((each) => each.command === command)?.icon, `${menu}: ${command}`);
      }
    });
  });

  describe('words', () => {
    const shown = ['title', 'description', 'markdownDescription', 'label', 'name', 'contents', 'contextualTitle'];
    const listed = ['aliases', 'enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels'];
    it('all come from package.nls.json', () => {
      for (const { keys, text } of allStrings) {
        if (![...shown, ...listed].includes(lastKey(keys)) || keys.includes('default')) continue;
        const [, key] = /^%(.+)%$/.exec(text) ?? [];
        assert.ok(key !== undefined, `${keys.join('.')} is not localised: ${text}`);
        assert.ok(titles[key], `${key} is missing in package.nls.json`);
      }
    });
    it('are all used', () => {
      const used = new Set([...strings(manifest as unknown as Json)].map(({ text }) => text));
      assert.deepEqual(
        Object.keys(titles).filter((key) => !used.has(`%${key}%`)),
        [],
      );
    });
    it('stand in the palette under one category', () => {
      for (const { command, category } of contributes.commands) assert.equal(category, DISPLAY_NAME, command);
    });
    it('link to commands and settings that are there', () => {
      const settings = Object.values(Settings).map((key) => `${SECTION}.${key}`);
      for (const [key, text] of entries(titles)) {
        for (const [, command = ''] of text.matchAll(/\(command:([\w.]+)/g))
          if (command.startsWith(`${SECTION}.`)) assert.ok(commandIds.includes(command), `${key}: ${command}`);
        for (const [setting] of decodeURIComponent(text.replace(/%(?![0-9A-F]{2})/g, '')).matchAll(
          /rapporteur(\.\w+)+/g,
        ))
          assert.ok([...settings, ...commandIds].includes(setting), `${key}: ${setting}`);
      }
    });
    it('welcome to views that are there', () => {
      for (const { view } of contributes.viewsWelcome) assert.ok(sorted(Object.values(Views)).includes(view), view);
    });
  });

  describe('files', () => {
    const { productFiles } = createRequire(path.join(root, 'package.json'))('./esbuild.js') as {
      readonly productFiles: () => string[];
    };
    const isListed = (file: string) =>
      manifest.files.some((pattern) => minimatch(file, pattern) || minimatch(file, `${pattern}/**`));
    const referred = [
      ...[manifest.main, manifest.browser, manifest.icon, ...Object.values(manifest.bin)],
      ...allStrings
        .filter(({ keys }) =>
          ['icon', 'path', 'configuration', 'url', 'image', 'svg', 'markdown'].includes(lastKey(keys)),
        )
        .map(({ text }) => text)
        .filter((text) => !text.startsWith('$(') && !text.startsWith('%') && !/^\w+:/.test(text)),
    ].map((file) => path.posix.normalize(file));

    it('that the manifest refers to are there or built, and packed', () => {
      assert.ok(referred.length > 5);
      for (const file of referred) {
        assert.ok(fs.existsSync(path.join(root, file)) || productFiles().includes(file), `${file} does not exist`);
        assert.ok(isListed(file), `${file} is not in the package`);
      }
      if (manifest.l10n !== undefined) {
        assert.ok(fs.existsSync(path.join(root, manifest.l10n)), `${manifest.l10n} does not exist`);
        assert.ok(isListed(path.posix.normalize(manifest.l10n)), `${manifest.l10n} is not in the package`);
      }
    });
    it('that are built are packed, and the other way round', () => {
      const packed = manifest.files.filter((file) => file.startsWith('dist/'));
      assert.deepEqual(sorted(packed), sorted(productFiles()));
    });
    it('that are packed exist', () => {
      for (const pattern of manifest.files.filter((file) => !file.startsWith('dist/'))) {
        const folder = path.join(root, path.dirname(pattern));
        const names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
        assert.ok(
          names.some((name) => minimatch(name, path.basename(pattern))),
          `${pattern} matches nothing`,
        );
      }
    });
    it('that everybody expects are packed', () => {
      for (const file of ['LICENSE', 'CHANGELOG.md', 'package.nls.json', 'seeds/x.txt', 'syntaxes/x.json'])
        assert.ok(isListed(file), file);
    });
  });
});
