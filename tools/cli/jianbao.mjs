#!/usr/bin/env node
import { tsImport } from 'tsx/esm/api';

// The extension's own code, without a build.
await tsImport('./main.ts', import.meta.url);
