// Ends with one clear line where Node is too old for the tools. Kept apart and in plain old syntax: the
// scripts import the rest only afterwards, so an old Node does not stop at a syntax error first.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error('Rapporteur needs Node.js 20.19 or newer to build and test; this is ' + process.versions.node + '.');
  process.exit(1);
}
export {};
