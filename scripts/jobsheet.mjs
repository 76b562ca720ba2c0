#!/usr/bin/env node
// The `jobsheet` command: makes the clone ready, builds when a source changed, then runs.
import { createRequire } from 'node:module';
import { build } from './build.mjs';

createRequire(import.meta.url)(await build());
