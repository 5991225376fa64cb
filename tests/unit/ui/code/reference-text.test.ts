import { describe, expect, it } from 'vitest';
import { initials } from '../../../../src/ui/code/others.ts';
import { referenceText, sourceLink } from '../../../../src/ui/code/reference-text.ts';

describe('a citation', () => {
  it('reads as a reference', () => {
    // The example of a journal article on https://apastyle.apa.org, in CSL-JSON; titles are not set in italics here.
    const citation = {
      author: [{ family: 'Grady', given: 'Joseph S.' }, { family: 'Her', given: 'M.' }, { literal: 'The Team' }],
      issued: { 'date-parts': [[2019, 7]] },
      title: 'Emotions in storybooks',
      'container-title': 'Psychology of Popular Media Culture',
      volume: 8,
      issue: '3',
      page: '207-217',
    };
    expect(referenceText(citation)).toBe(
      'Grady, J. S., Her, M., & The Team (2019). Emotions in storybooks. Psychology of Popular Media Culture, 8(3), 207–217.',
    );
  });

  it('leaves out what it does not have, and takes no form of it for granted', () => {
    expect(referenceText({ title: 'Why?', publisher: 'OUP' })).toBe('Why? OUP.');
    expect(referenceText({ author: [{ family: 'Tu' }], title: 'T' })).toBe('Tu. T.');
    expect(referenceText({ author: 'Tu', issued: 2019, volume: [], title: null })).toBe('');
  });

  it('links to the web alone', () => {
    expect(sourceLink(undefined, '10.1/x')).toBe('https://doi.org/10.1/x');
    expect(sourceLink({ URL: 'https://example.org' }, undefined)).toBe('https://example.org');
    expect(sourceLink({ URL: 'javascript:alert(1)' }, undefined)).toBeUndefined();
    expect(sourceLink({}, undefined)).toBeUndefined();
  });
});

it.each([
  ['Ana', 'An'],
  ['Ana Maria Silva', 'AM'],
  ['strict', 'St'],
  ['涂晓', '涂'],
])('%s is %s in short', (name, short) => {
  expect(initials(name)).toBe(short);
});
