// The whole test run, from nothing: `npm test`. Installs what is missing, then runs every stage, also after a failure,
// and closes with one line that sums them up.
//   npm test [-- --only unit,ui]
import './vscode/requireNode.mjs';

const { runStages } = await import('./vscode/stages.mjs');
try {
  await runStages(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
