// Stands for `node:assert/strict` in the bundles for the web worker host, which has no Node.
import { strict } from 'assert/';

// eslint-disable-next-line no-restricted-exports -- as the module that it stands for
export default strict;
