import { describe, expect, it } from 'vitest';
import { formatCell } from '../../../src/domain/tabulate/format-cell.ts';

describe('formatCell', () => {
  it('writes n (%)', () => {
    expect(formatCell(31, (100 * 31) / 56, 1)).toBe('31 (55.4)');
  });

  it('shows the count over an empty base', () => {
    expect(formatCell(0, null, 1)).toBe('0 (–)');
  });
});
