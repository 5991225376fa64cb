import { describe, expect, it } from 'vitest';
import { withExactPage } from '../../../src/render/figure/exact-page.ts';

const page = (box: string) =>
  Buffer.from(`<</Type /Page\n/Resources <</ProcSet [/PDF /Text /ImageB /ImageC /ImageI]>>\n/MediaBox ${box}\n>>`);

describe('the size of a PDF page', () => {
  it('becomes exact without moving anything in the file', () => {
    const before = page('[0 0 505 319]');
    const after = withExactPage(before, 504.57, 318.64);
    expect(after).toHaveLength(before.length);
    expect(after.toString()).toContain('/MediaBox [0 0.36 504.57 319]');
  });

  it('stays as it is in a file written otherwise', () => {
    const other = Buffer.from('<</Type /Page /MediaBox [0 0 505 319]>>');
    expect(withExactPage(other, 504.57, 318.64)).toEqual(other);
  });
});
