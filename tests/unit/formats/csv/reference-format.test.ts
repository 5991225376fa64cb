import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/formats/csv/read-csv.ts';
import { like } from '../../../support/like.ts';

describe('a list of references', () => {
  it.for([
    ['RIS', 'TY  - JOUR\r\nTI  - A title\r\nER  - \r\n'],
    ['PubMed (NBIB)', '\nPMID- 12345678\nTI  - A title\n'],
    ['BibTeX', '% made by hand\n@article{key,\n title = {A title}}\n'],
    ['EndNote', '%0 Journal Article\n%T A title\n'],
    ['EndNote', '<?xml version="1.0"?>\n<xml><records></records></xml>\n'],
  ])('in %s is told from a table, with what to do', ([format, text]) => {
    const read = readCsv({ name: 'list.txt', bytes: new TextEncoder().encode(text) }, {});
    expect(read).toMatchObject({
      ok: false,
      error: { code: 'unsupported-format', message: expect.stringContaining(`(${format})`) as string },
    });
    expect(read).toMatchObject({ error: { message: like(/as CSV/u) } });
  });

  it.for(['TY,title\nJOUR,A\n', 'title\n@home in the city\n', 'PMID,title\n1,A\n'])(
    'is not taken for one: %j',
    (text) => {
      expect(readCsv({ name: 'list.csv', bytes: new TextEncoder().encode(text) }, {}).ok).toBe(true);
    },
  );
});
