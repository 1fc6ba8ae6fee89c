#!/usr/bin/env node
import { run } from './run';
import { processIo } from './terminal/processIo';

process.exitCode = await run(process.argv.slice(2), processIo());
