import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/**
 * Holds text against a file below tests/golden. `npm run golden:update` writes the file instead; a person then reads
 * the change before it is committed.
 */
export function expectGolden(path: string, text: string): void {
  const file = fileURLToPath(new URL(`../golden/${path}`, import.meta.url));
  if (process.env['COPRO_UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file)) throw new Error(`tests/golden/${path} does not exist; npm run golden:update writes it`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
