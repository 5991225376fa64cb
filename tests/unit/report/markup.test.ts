import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, link, markup, raw } from '../../../src/render/report/markup.ts';

describe('markup', () => {
  it('escapes whatever stands in a text', () => {
    expect(markup`<p title="${'"'}">${"<b>&'"}</p>`.html).toBe('<p title="&quot;">&lt;b&gt;&amp;&#39;</p>');
  });

  it('lets no text open or close a tag or an attribute', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(markup`${text}`.html).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('takes HTML as it is, lists in order, and nothing as nothing', () => {
    expect(markup`${raw('<hr>')}|${['a', markup`<i>b</i>`]}|${null}${undefined}${false}|${0}`.html).toBe(
      '<hr>|a<i>b</i>||0',
    );
  });

  it('puts text between pieces and none around them', () => {
    expect(markup`${joined(['a', 'b', 'c'], ', ')}`.html).toBe('a, b, c');
  });
});

describe('a link', () => {
  it.each(['tables/a.csv', '#case-1', 'https://example.org/', 'http://example.org/'])('leads to %s', (href) => {
    expect(link(href, 'there').html).toBe(`<a href="${href}">there</a>`);
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'keeps only its words for %s',
    (href) => {
      expect(link(href, 'there').html).toBe('there');
    },
  );
});
