// The package `assert` (its name ends with a slash where Node's own module is not meant) has the types of Node's.
declare module 'assert/' {
  export { strict } from 'node:assert';
}
