// Who may import what: the layers of the project as a table, and a checker that reads files with TypeScript's own parser.
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly from: string;
  /** Undefined where it is computed, so that nobody can tell. */
  readonly to: string | undefined;
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Every import of a file: of values and types, dynamic, re-exported, required. */
export function importsOf(from: string, text: string): Import[] {
  const file = ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (node: ts.Node, to: ts.Node | undefined, typeOnly = false) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    imports.push({ from, to: to && ts.isStringLiteralLike(to) ? to.text : undefined, typeOnly, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isExternalModuleReference(node)) add(node, node.expression);
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && isImportCall(node.expression)) add(node, node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return imports;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

const isImportCall = (callee: ts.Expression) =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');

interface Layer {
  /** Matched against the file's path in `src`, without its extension. The first layer that matches counts. */
  readonly files: RegExp;
  /** Which files of `src` it may import; its own always. */
  readonly imports: readonly RegExp[];
  readonly own: RegExp;
  /** Files of which it may import types alone. */
  readonly types?: readonly RegExp[];
  readonly node?: boolean;
  readonly vscode?: boolean;
  readonly yaml?: boolean;
}

/** The folders of the core. Each may import those of the lines before its own. */
const CORE: readonly (readonly string[])[] = [
  ['text'],
  ['source'],
  ['model'],
  ['analysis', 'anchor'],
  ['sidecar'],
  ['corpus'],
  ['edit', 'check', 'agreement', 'interchange'],
];

const CORE_INDEX = /^core\/index$/;
const PORTS = /^core\/ports$/;
const folder = (name: string) => new RegExp(`^${name}/`);

const core: Layer[] = CORE.flatMap((names, rank) =>
  names.map((name) => ({
    files: folder(`core/${name}`),
    own: folder(`core/${name}`),
    imports: [
      PORTS,
      ...CORE.slice(0, rank)
        .flat()
        .map((before) => folder(`core/${before}`)),
    ],
    yaml: name === 'sidecar',
  })),
);

const LAYERS: readonly Layer[] = [
  ...core,
  { files: PORTS, own: PORTS, imports: [folder('core/model')] },
  { files: CORE_INDEX, own: folder('core'), imports: [] },
  { files: folder('cli'), own: folder('cli'), imports: [CORE_INDEX], node: true },
  {
    files: folder('training'),
    own: folder('training'),
    imports: [CORE_INDEX, folder('core/analysis')],
    node: true,
  },
  {
    files: /^extension\/extension$/,
    own: /^extension\/extension$/,
    imports: [
      folder('extension/project'),
      folder('extension/features'),
      folder('extension/bridge'),
      folder('extension/names'),
    ],
    vscode: true,
  },
  { files: folder('extension/names'), own: folder('extension/names'), imports: [] },
  {
    files: folder('extension/bridge/node'),
    own: folder('extension/bridge'),
    imports: [CORE_INDEX, folder('extension/names')],
    vscode: true,
    node: true,
  },
  {
    files: folder('extension/bridge'),
    own: folder('extension/bridge'),
    imports: [CORE_INDEX, folder('extension/names')],
    vscode: true,
  },
  {
    files: folder('extension/project'),
    own: folder('extension/project'),
    imports: [CORE_INDEX, folder('extension/bridge'), folder('extension/names')],
    vscode: true,
  },
  {
    files: folder('extension/features'),
    own: /^$/, // replaced by the feature's own folder
    imports: [
      CORE_INDEX,
      folder('extension/project'),
      folder('extension/bridge'),
      folder('extension/names'),
      /^webview\/protocol$/,
    ],
    vscode: true,
  },
  { files: /^worker\/node$/, own: folder('worker'), imports: [CORE_INDEX], node: true },
  { files: folder('worker'), own: folder('worker'), imports: [CORE_INDEX] },
  { files: folder('webview'), own: folder('webview'), imports: [], types: [CORE_INDEX] },
];

/** The npm package that a specifier names: `@noble/hashes/sha2.js` → `@noble/hashes`. */
const packageOf = (specifier: string) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;

/**
 * Why an import is not allowed, or undefined if it is.
 * @param found its `from` is a path in `src`, such as `core/text/span.ts`
 * @param packages the npm packages that package.json names
 */
export function violation(found: Import, packages: ReadonlySet<string>): string | undefined {
  const from = found.from.replace(/\.ts$/, '');
  const layer = LAYERS.find(({ files }) => files.test(from));
  if (!layer) return 'belongs to no layer';
  const { to } = found;
  if (to === undefined) return 'imports what cannot be told before it runs';
  if (to === 'vscode') return layer.vscode ? undefined : 'may not import vscode';
  if (to.startsWith('node:') || builtinModules.includes(packageOf(to)))
    return layer.node ? undefined : `may not import Node's ${to}`;
  if (!to.startsWith('.')) {
    if (packageOf(to) === 'yaml' && !layer.yaml) return 'may not import yaml';
    return packages.has(packageOf(to)) ? undefined : `imports ${to}, which package.json does not name`;
  }
  const target = path.posix.join(path.posix.dirname(from), to).replace(/\.ts$/, '');
  const own = from.startsWith('extension/features/') ? folder(from.split('/').slice(0, 3).join('/')) : layer.own;
  if (own.test(target) || layer.imports.some((allowed) => allowed.test(target))) return undefined;
  if (layer.types?.some((allowed) => allowed.test(target)))
    return found.typeOnly ? undefined : `may import only types of ${target}`;
  return `may not import ${target}`;
}
