// Builds everything that runs: the extension for the desktop and for the web, its workers and webviews, the command
// line, the training tool, and (--tests) the tests. With --unit or --training: the unit tests, or the training tool, alone.
//   node esbuild.js [--tests | --unit | --training] [--watch] [--production]
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');
const unit = process.argv.includes('--unit');
const production = process.argv.includes('--production');

const exists = (file) => fs.existsSync(path.join(__dirname, file));

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: __dirname,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'warning',
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', external: ['vscode'] };
/** @type {import('esbuild').BuildOptions} */
const web = { ...common, platform: 'browser', external: ['vscode'] };
const shipped = { minify: production };

/** The extension's code is the same on the desktop and in the web but for `bridge/node`, which `bridge/web` stands for. */
const bridgeToWeb = {
  name: 'bridge-to-web',
  setup(build) {
    build.onResolve({ filter: /\/node\/[^/]+$/ }, (found) => {
      const file = path.resolve(found.resolveDir, found.path);
      const bridge = path.join(__dirname, 'src/extension/bridge');
      if (!file.startsWith(path.join(bridge, 'node') + path.sep)) return undefined;
      return { path: path.join(bridge, 'web', `${path.basename(file)}.ts`) };
    });
  },
};

function product() {
  const webviews = exists('src/webview')
    ? fs.readdirSync(path.join(__dirname, 'src/webview')).filter((name) => exists(`src/webview/${name}/main.ts`))
    : [];
  const webview = (name) => ({
    ...web,
    ...shipped,
    format: 'iife',
    external: [],
    entryPoints: [`src/webview/${name}/main.ts`],
    outfile: `dist/webview/${name}.js`,
  });
  const extension = 'src/extension/extension.ts';
  return [
    { ...node, ...shipped, entryPoints: [extension], outfile: 'dist/extension.js' },
    { ...web, ...shipped, entryPoints: [extension], outfile: 'dist/web/extension.js', plugins: [bridgeToWeb] },
    { ...node, ...shipped, entryPoints: ['src/worker/node.ts'], outfile: 'dist/worker.js' },
    { ...web, ...shipped, format: 'iife', entryPoints: ['src/worker/web.ts'], outfile: 'dist/web/worker.js' },
    { ...node, ...shipped, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js' },
    ...webviews.map(webview),
  ].filter((build) => exists(build.entryPoints[0]));
}

const training = () =>
  exists('src/training/main.ts')
    ? [{ ...node, packages: 'external', entryPoints: ['src/training/main.ts'], outfile: 'dist/training.js' }]
    : [];

/** Every *.test.ts below some places, as paths from `test/`. */
function testFiles(...places) {
  return places
    .flatMap((place) => {
      const folder = path.join(__dirname, 'test', place);
      if (!fs.existsSync(folder)) return [];
      if (fs.statSync(folder).isFile()) return [place];
      return fs.readdirSync(folder, { recursive: true }).map((file) => path.join(place, String(file)));
    })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `./${file.split(path.sep).join('/')}`)
    .sort();
}

/** A source that esbuild reads as if it stood in `test/`. */
const inTests = (contents) => ({
  contents,
  resolveDir: path.join(__dirname, 'test'),
  sourcefile: 'all.ts',
  loader: 'ts',
});

/** Many test files as one bundle: one file starts faster than a hundred. */
const gathered = (...places) => ({
  stdin: inTests(
    testFiles(...places)
      .map((file) => `import '${file}';`)
      .join('\n'),
  ),
});

/** The suites for one kind of window, as a script that VS Code can run in an extension host. */
const suites = (host, kind) => ({
  stdin: inTests(`
    import { runSuites } from './integration/index.${host}';
    export const run = () => runSuites(() => {
      ${testFiles(`integration/${kind}`)
        .map((file) => `require('${file}');`)
        .join('\n')}
    });`),
  outfile: `dist/test/${host}/${kind}.js`,
});

const tested = ['vscode', 'mocha', 'esbuild', 'typescript', 'playwright-core', 'compromise'];

/** Mocha's browser build sits in a package of modules but is none: it would take the bundle's exports for its own. */
const mochaAlone = {
  name: 'mocha-alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => ({
      contents: `(function (exports, module) {${fs.readFileSync(file, 'utf8')}\n})({}, {});`,
    }));
  },
};

const unitBundle = () => ({
  ...node,
  external: tested,
  ...gathered('unit', 'golden', 'architecture.test.ts', 'manifest.test.ts'),
  outfile: 'dist/test/unit.cjs',
});

function testBundles() {
  for (const host of ['node', 'web'])
    fs.rmSync(path.join(__dirname, 'dist/test', host), { recursive: true, force: true });
  const kinds = fs
    .readdirSync(path.join(__dirname, 'test/integration'))
    .filter((kind) => !kind.includes('.') && testFiles(`integration/${kind}`).length > 0);
  // in the browser there is no Node: its assertions come from a package, its process from nowhere
  const webTests = {
    ...web,
    plugins: [mochaAlone],
    alias: { 'node:assert/strict': './test/integration/assert.web.ts' },
    define: {
      global: 'globalThis',
      'process.env.NODE_DEBUG': 'undefined',
      'process.stderr': 'undefined',
      'process.emitWarning': 'undefined',
    },
  };
  const uiBundle = { ...node, format: 'esm', packages: 'external' };
  return [
    unitBundle(),
    ...kinds.map((kind) => ({ ...node, external: tested, ...suites('node', kind) })),
    ...kinds.map((kind) => ({ ...webTests, ...suites('web', kind) })),
    { ...uiBundle, ...gathered('ui'), outfile: 'dist/test/ui.mjs' },
    { ...uiBundle, entryPoints: ['test/ui/pictures.ts'], outfile: 'dist/test/pictures.mjs' },
  ].filter((build) => !build.entryPoints || exists(build.entryPoints[0]));
}

async function main() {
  const tools = production ? [] : training();
  const builds = process.argv.includes('--training')
    ? training()
    : unit
      ? [unitBundle()]
      : [...product(), ...tools, ...(tests ? testBundles() : [])];
  if (!watch) {
    // one that fails does not keep the others from being built
    const results = await Promise.allSettled(builds.map((build) => esbuild.build(build)));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    return;
  }
  // tasks.json tells by these two lines when a round begins and ends
  const announce = {
    name: 'announce',
    setup(build) {
      build.onStart(() => console.log('build started'));
      build.onEnd(() => console.log('build finished'));
    },
  };
  const contexts = await Promise.all(
    builds.map((build) => esbuild.context({ ...build, plugins: [...(build.plugins ?? []), announce] })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

/** For test/manifest.test.ts: what a production build makes. */
module.exports = { productFiles: () => product().map(({ outfile }) => outfile) };

if (require.main === module)
  main().catch((error) => {
    if (!Array.isArray(error?.errors)) console.error(error);
    process.exit(1);
  });
