#!/usr/bin/env node
import module from 'node:module';

// Plain JavaScript on purpose: an older Node cannot read TypeScript at all, and the SQLite binding would crash it.
const suits = Number(process.versions.napi) >= 10 && Boolean(process.features.typescript);

if (suits) {
  // Keeps what was compiled, so that the next start takes a good third less time.
  module.enableCompileCache();
  await import('../src/cli/copro.ts');
} else {
  process.stderr.write(
    `copro needs Node 22.18 or newer, and this is Node ${process.versions.node}.\n` +
      'Start it with "npm run -s copro -- COMMAND", which brings its own Node, or install a newer Node.\n',
  );
  process.exitCode = 1;
}
