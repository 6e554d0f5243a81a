// Opens a real VS Code with the extension running, from nothing: `npm start`. Installs and builds what is missing.
//   npm start [-- --folder DIR] [--version 4.100.3] [--server] [--port N]
// Where a desktop VS Code is installed it opens that, with a profile of its own. Elsewhere (and with --server or
// --version) it starts the server edition and prints the address to open in a browser; Ctrl+C ends it.
import './requireNode.mjs';

const { start } = await import('./session.mjs');
await start(process.argv.slice(2));
