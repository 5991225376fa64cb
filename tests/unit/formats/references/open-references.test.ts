import { describe, expect, it } from 'vitest';
import { readAllRows } from '../../../../src/formats/rows/open-rows.ts';
import { must } from '../../../support/must.ts';
import { errorOf, fileOf, sample } from '../support/files.ts';

/** The references of a text as objects, with blank cells left out. */
function references(text: string) {
  const { header, rows } = must(readAllRows(fileOf(text, 'list.ris'), {}));
  return rows.map(({ line, cells }) => ({
    line,
    ...Object.fromEntries(
      header.cells.flatMap((name, index) => {
        const cell = cells[index] ?? '';
        return cell === '' ? [] : [[name, cell] as const];
      }),
    ),
  }));
}

const ris = (...lines: string[]): string => lines.join('\r\n');

describe('references in RIS', () => {
  it('become rows under headers that a list of cases knows', () => {
    const text = ris(
      'TY  - JOUR',
      'AU  - Brandsen, Taco',
      'AU  - Pestoff, Victor',
      'PY  - 2006/12/01/',
      'TI  - Co-production, the third sector and the delivery of public services',
      'T2  - Public Management Review',
      'VL  - 8',
      'IS  - 4',
      'SP  - 493',
      'EP  - 501',
      'DO  - 10.1080/14719030601022874',
      'UR  - https://example.org/article',
      'KW  - co-production',
      'KW  - third sector',
      'ER  - ',
      '',
    );
    expect(references(text)).toEqual([
      {
        line: 1,
        Title: 'Co-production, the third sector and the delivery of public services',
        Authors: 'Brandsen, Taco; Pestoff, Victor',
        'Publication year': '2006',
        'Publication title': 'Public Management Review',
        Volume: '8',
        Issue: '4',
        Pages: '493-501',
        DOI: '10.1080/14719030601022874',
        URL: 'https://example.org/article',
        Keywords: 'co-production; third sector',
        'Reference type': 'JOUR',
      },
    ]);
  });

  it('are one row a TY line: 61 of every type', () => {
    const file = sample('asreview-baseline_reference_types.ris');
    const lines = new TextDecoder().decode(file.bytes).match(/^\uFEFF?TY {2}-/gmu)?.length;
    expect(must(readAllRows(file, {})).rows).toHaveLength(61);
    expect(lines).toBe(61);
  });

  it('keep values that go on in the next lines, also one that begins with ER', () => {
    const rows = must(readAllRows(sample('rispy-example_multiline.ris'), {})).rows;
    const text = /^first line,? ER then second line and at the end the last line$/u;
    expect(rows.map(({ line, cells }) => [line, text.test(cells[0] ?? '')])).toEqual([
      [1, true],
      [8, true],
      [17, true],
    ]);
  });

  it('keep every tag, also of a file that breaks every rule', () => {
    const file = sample('jabref-RisImporterTest1.ris');
    const { header, rows } = must(readAllRows(file, {}));
    const told = rows.flatMap(({ cells }) => cells).join('\n');
    const values = [...new TextDecoder().decode(file.bytes).matchAll(/^\s*[A-Z][A-Z0-9] {2}- (.*\S)\s*$/gmu)];
    const years = /^(?:PY|Y1|EP)$/u;
    const lost = values.filter(([line, value = '']) => !years.test(line.trim().slice(0, 2)) && !told.includes(value));
    expect(lost.map(([line]) => line)).toEqual([]);
    expect(told).toContain('193-194');
    expect(header.cells).toEqual(expect.arrayContaining(['RIS A2', 'RIS AD', 'RIS U1', 'RIS U2']));
  });

  it.each([
    ['no end', ris('TY  - JOUR', 'TI  - One', 'TY  - BOOK', 'TI  - Two')],
    ['tags before TY', ris('TY  - JOUR', 'TI  - One', 'ER  -', '', 'TI  - Two', 'TY  - BOOK', 'ER  - ')],
    ['prose between', ris('TY  - JOUR', 'TI  - One', 'ER  - ', '2.', 'and so on', 'TY  - BOOK', 'T1  - Two', 'ER  - ')],
    ['one blank after the tag', ris('TY - JOUR', 'TI - One', 'ER -', 'TY - BOOK', 'TI - Two', 'ER -')],
    ['old line ends', 'TY  - JOUR\rTI  - One\rER  - \rTY  - BOOK\rTI  - Two\rER  - \r'],
    ['tags before the first TY', ris('DB  - Scopus', 'TI  - One', 'TY  - JOUR', 'ER  - ', 'TY  - BOOK', 'TI  - Two')],
  ])('are told apart with %s', (_what, text) => {
    expect(references(text)).toMatchObject([
      { Title: 'One', 'Reference type': 'JOUR' },
      { Title: 'Two', 'Reference type': 'BOOK' },
    ]);
  });

  it('have the year of the date that has one', () => {
    const text = ris('TY  - JOUR', 'TI  - One', 'PY  - ///', 'PY  - 0000', 'Y1  - 2019//', 'ER  - ');
    expect(references(text)).toMatchObject([{ 'Publication year': '2019', 'RIS PY': '///; 0000' }]);
  });
});

describe('references of PubMed', () => {
  it('become rows, with full names and the DOI that is marked as one', () => {
    const file = sample('jabref-NbibImporterTest.nbib');
    const { written, header, rows } = must(readAllRows(file, {}));
    const row = Object.fromEntries(header.cells.map((name, index) => [name, rows[0]?.cells[index]]));
    expect(written).toEqual({ kind: 'references', encoding: 'utf-8', format: 'PubMed (NBIB)' });
    expect(rows).toHaveLength(1);
    expect(row).toMatchObject({
      Title: 'Proteomics: A new perspective for cancer.',
      'Publication year': '2016',
      'Publication title': 'Advanced biomedical research',
      Volume: '5',
      Pages: '67',
      DOI: '10.4103/2277-9175.180636',
      PMID: '27169098',
      'NBIB AU': 'Shruthi BS; Vinodhkumar P; Selvamani',
    });
    expect(row.Authors).toMatch(/^Shruthi, Basavaradhya Sahukar; Vinodhkumar, Palani; Selvamani/u);
    expect(row['NBIB AD']).toContain('Vishnu Dental College');
  });

  it('begin with their PMID', () => {
    const text = 'PMID- 1\nTI  - One goes\n      on here\n\nPMID- 2\nTI  - Two\n';
    expect(references(text)).toEqual([
      { line: 1, PMID: '1', Title: 'One goes on here' },
      { line: 5, PMID: '2', Title: 'Two' },
    ]);
  });
});

describe('references in another format', () => {
  it.for([
    ['BibTeX', '% made by hand\n@article{key,\n title = {A title}}\n'],
    ['EndNote', '%0 Journal Article\n%T A title\n'],
    ['EndNote', '<?xml version="1.0"?>\n<xml><records></records></xml>\n'],
  ] as const)('%s are told from a table, with what to do', ([format, text]) => {
    expect(errorOf(readAllRows(fileOf(text, 'list.txt'), {}))).toMatchObject({
      code: 'unsupported-format',
      message: `list.txt holds references in ${format}. Export them as RIS or CSV from your reference manager (in Zotero: Export Library, format RIS), and read that.`,
    });
  });

  it.for(['TY,title\nJOUR,A\n', 'title\n@home in the city\n', 'PMID,title\n1,A\n', 'TY\n- title\n'])(
    'are not seen in a table: %j',
    (text) => {
      expect(must(readAllRows(fileOf(text), {})).written.kind).toBe('text');
    },
  );
});
