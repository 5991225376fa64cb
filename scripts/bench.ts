/** `npm run bench -- NAME`: runs one benchmark, tests/bench/NAME/run.ts; without a name it lists them. */
import { existsSync, readdirSync } from 'node:fs';

const benches = new URL('../tests/bench/', import.meta.url);

function names(): string[] {
  if (!existsSync(benches)) return [];
  return readdirSync(benches).filter((name) => existsSync(new URL(`${name}/run.ts`, benches)));
}

const [name] = process.argv.slice(2);

if (name !== undefined && names().includes(name)) {
  await import(new URL(`${name}/run.ts`, benches).href);
} else {
  process.stderr.write(`Usage: npm run bench -- NAME, where NAME is one of: ${names().join(', ') || '(none yet)'}\n`);
  process.exitCode = 2;
}
