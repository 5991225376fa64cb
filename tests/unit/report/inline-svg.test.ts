import { describe, expect, it } from 'vitest';
import { inlineSvg } from '../../../src/render/report/inline-svg.ts';

const names = { labelledBy: 'title', describedBy: 'caption' };
const file = `<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" width="85mm" height="50.8mm" viewBox="0 0 241 144" role="img">
<title>Figure</title>
<desc>About it</desc>
<text x="1" y="2">Cases</text>
</svg>
`;

describe('a figure in the page', () => {
  it('is sized in pixels, a quarter larger than in print', () => {
    const { html } = inlineSvg(file, names);
    expect(html).toContain('width="402" height="240" viewBox="0 0 241 144"');
    expect(html).not.toContain('mm"');
  });

  it('is one image, named and described by the page', () => {
    const { html } = inlineSvg(file, names);
    expect(html.match(/role="img"/g)).toHaveLength(1);
    expect(html).toContain('aria-labelledby="title" aria-describedby="caption"');
  });

  it('loses its prolog and its own title, and keeps its drawing', () => {
    const { html } = inlineSvg(file, names);
    expect(html).toMatch(/^<svg /);
    expect(html).not.toMatch(/<title>|<desc>/);
    expect(html).toMatch(/<text x="1" y="2">Cases<\/text>\n<\/svg>$/);
  });
});
