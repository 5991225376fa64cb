import { expect, it } from 'vitest';
import { sizeText } from '../../../src/ui/backups/size-text.ts';

it('says the size of a file in the unit that a person would', () => {
  expect([640, 64_000, 999_400, 1_400_000, 320_000_000].map((bytes) => sizeText(bytes, 'en'))).toEqual([
    '0.6 kB',
    '64 kB',
    '999 kB',
    '1.4 MB',
    '320 MB',
  ]);
});
