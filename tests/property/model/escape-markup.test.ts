import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../../src/domain/model/escape-markup.ts';
import { parseXml } from '../../support/strict-xml.ts';

/** Any code units, so also signs that XML forbids and halves of pairs; and the signs of markup, often. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", '&amp;', ']]>', '\ud83d', '\udc1f'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('a text in XML', () => {
  it('is read back as it was, as content and as attribute, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attributes, ...element } = parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
        // eslint-disable-next-line no-control-regex -- control characters are what XML cannot hold
        const held = text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]/gu, '\ufffd');
        expect([attributes.get('b'), element.text]).toEqual([held, held]);
      }),
    );
  });
});
