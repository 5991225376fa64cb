import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const assets = fileURLToPath(new URL('../../../dist/ui/assets/', import.meta.url));

describe('the interface that is built', () => {
  it('is the quick one that people get, though tests asked for it', () => {
    const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    // By this name React's slow build for developers finds its own frames in a stack.
    const slow = scripts.filter((name) =>
      readFileSync(join(assets, name), 'utf8').includes('react_stack_bottom_frame'),
    );
    expect(slow).toEqual([]);
  });
});
