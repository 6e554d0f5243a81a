#!/usr/bin/env node
import path from 'node:path';
import { runCommandLine } from './commandLine';
import { nodeStore } from './nodeStore';
import { nodeTerminal } from './terminal';

// this file runs as dist/cli.js
void runCommandLine(process.argv.slice(2), nodeStore(path.join(__dirname, '..')), nodeTerminal(process)).then(
  (code) => {
    process.exitCode = code;
    // a reader that has gone must not keep us waiting for the rest of standard input
    process.stdin.destroy();
  },
);
