// Builds everything that runs: the extension for the desktop and for the web, the command line, and (--tests) the tests.
//   node esbuild.js [--tests] [--watch]
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** Every *.test.ts below a folder, gathered into one bundle: one file starts faster than a hundred. */
function gather(folder, suffix) {
  const files = fs
    .readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(suffix))
    .sort();
  const contents = files.map((file) => `import './${file.split(path.sep).join('/')}';`).join('\n');
  return { stdin: { contents, resolveDir: folder, sourcefile: 'all.ts', loader: 'ts' } };
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  sourcemap: true,
  legalComments: 'none',
  logLevel: 'warning',
};
const node = { ...common, platform: 'node', external: ['vscode', 'mocha', 'esbuild', 'playwright-core', 'compromise'] };
const shipped = { minify: !watch && !tests, keepNames: true };

const builds = [];
const exists = (file) => fs.existsSync(path.join(__dirname, file));
if (exists('src/extension/extension.ts')) {
  builds.push(
    { ...node, ...shipped, entryPoints: ['src/extension/extension.ts'], outfile: 'dist/extension.js' },
    {
      ...common,
      ...shipped,
      platform: 'browser',
      external: ['vscode'],
      entryPoints: ['src/extension/extension.ts'],
      outfile: 'dist/web/extension.js',
    },
  );
}
if (exists('src/cli/main.ts'))
  builds.push({ ...node, ...shipped, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js' });
if (exists('src/training/main.ts'))
  builds.push({ ...node, entryPoints: ['src/training/main.ts'], outfile: 'dist/training.js' });
if (tests)
  builds.push({ ...node, ...gather(path.join(__dirname, 'test/unit'), '.test.ts'), outfile: 'dist/test/unit.cjs' });

async function main() {
  for (const build of builds) build.absWorkingDir = __dirname;
  if (!watch) return Promise.all(builds.map((build) => esbuild.build(build)));
  const contexts = await Promise.all(builds.map((build) => esbuild.context(build)));
  await Promise.all(contexts.map((context) => context.watch()));
}

main().catch(() => process.exit(1));
