import { describe, expect, it } from 'vitest';
import type { Table } from '../../../../src/domain/model/table.ts';
import { readAllRows } from '../../../../src/formats/rows/open-rows.ts';
import { type TableFormat, writeTable } from '../../../../src/formats/table/write-table.ts';
import { must } from '../../../support/must.ts';
import { anyTable, crossTable, frequencies } from '../../../support/tables.ts';
import { smallTables } from '../support/small-tables.ts';

const textOf = (table: Table, format: TableFormat) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeTable(table, format).bytes);
const linesOf = (table: Table, format: TableFormat) => textOf(table, format).split('\n');

const twoWay = crossTable(smallTables(), {
  id: 'role-by-area',
  title: 'Role & area',
  rows: 'role+several',
  cols: 'area',
  percent: 'column',
  policy: 'coder:ann',
});
const layered = must(anyTable(smallTables('rule'), { rows: 'role', layers: 'phase' }));
const blocks = frequencies(smallTables(), ['role', 'area']);

describe('a table on a terminal', () => {
  it('has numbers under one another, sums, and notes on base, exclusions and sources', () => {
    expect(linesOf(twoWay, 'text')).toEqual([
      'Role & area',
      '━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━',
      '                              [Area], n (%)',
      '                                        Safety & “中文” |',
      'Role                            Health          50 %_#<b>  Cases',
      '────────────────────────────────────────────────────────────────',
      'Deliverer                     1 (50.0)           1 (50.0)      2',
      'Assessor                      1 (50.0)           1 (50.0)      2',
      '  Peer                        1 (50.0)            0 (0.0)      1',
      '  Assessor (form not stated)   0 (0.0)           1 (50.0)      1',
      'Several (two or more)         1 (50.0)            0 (0.0)      1',
      '────────────────────────────────────────────────────────────────',
      'Cases                                2                  2      4',
      '━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━',
      'Base: 4 cases with values of Role and [Area], among them 1 with none of the codes of Role. Base of responses: 4 responses (1.00 a case). Percentages: of cases of each column.',
      'Left out: 1 not reported.',
      'Answers: coder:ann (ann).',
      'Role: a case can have several codes, so that their counts may exceed the cases.',
      'Role: responses count the lowest codes; a parent ticked alone counts as one.',
      '',
    ]);
  });

  it('counts responses where asked to, with an en dash over an empty base', () => {
    const table = crossTable(smallTables(), {
      rows: 'role',
      cols: 'phase',
      percent: 'row',
      base: 'responses',
      decimals: 0,
    });
    const lines = linesOf(table, 'text');
    expect(lines).toContain('Role                            Early    Late  Responses');
    expect(lines).toContain('Deliverer                      1 (50)  1 (50)          2');
    expect(lines).toContain('  Assessor (form not stated)    0 (–)   0 (–)          0');
    expect(lines).toContain('Responses                           2       1          3');
    expect(lines).toContain('Left out: 1 not reported, 1 not applicable.');
    expect(lines).toContain('Answers: final (ann); 3 cases by one coder alone.');
  });

  it('names filters and statuses, and both sums of a one-way table of responses', () => {
    const filters = ['area=health;safety'];
    const wanted = { rows: 'role', percent: 'total', base: 'responses', filters, statuses: ['included', 'undecided'] };
    const lines = linesOf(crossTable(smallTables(), wanted), 'text');
    expect(lines).toContain('Cases: included or undecided; area = health or safety.');
    expect(lines).toContain('Responses                            4');
    expect(lines).toContain('Cases                                4');
  });

  it('shows counts alone where no percentages are asked for', () => {
    const lines = linesOf(crossTable(smallTables(), { rows: 'area' }), 'text');
    expect(lines).toContain('Health                       3');
    expect(lines).toContain('Base: 5 cases with a value of [Area].');
    expect(lines).toContain('Left out: none.');
  });

  it('puts the layers under one another, marks what rests on a rule, and counts who is in no layer', () => {
    const lines = linesOf(layered, 'text');
    expect(lines.filter((line) => line.includes('(illustrative)'))).toEqual([
      'Role, by Phase: Early (illustrative)',
      'Role, by Phase: Late (illustrative)',
    ]);
    expect(lines).toContain('Illustrative: rests on a written rule, not on people who coded the cases.');
    expect(lines).toContain('In no layer of Phase: 1 not applicable.');
  });

  it('puts the variables of a frequency table under one another, each with its base', () => {
    const lines = linesOf(blocks, 'text');
    expect(lines.filter((line) => /^(ROLE|\[AREA\]|Cases)/.test(line))).toEqual([
      'ROLE',
      'Cases                                4',
      '[AREA]',
      'Cases                                5',
    ]);
    expect(lines).toContain(
      'Role. Base: 4 cases with a value of Role, among them 1 with none of the codes of Role. Base of responses: 4 responses (1.00 a case). Percentages: of 4 valid cases. Left out: 1 not reported.',
    );
  });

  it('breaks columns into panels where they do not fit side by side', () => {
    const columns = ['early', 'late']
      .flatMap(() => twoWay.rows.codes)
      .map((code, index) => ({ ...code, id: `c${index}`, label: `A long label ${index}` }));
    const wide: Table = {
      ...twoWay,
      cols: { ...twoWay.rows, codes: columns },
      counts: twoWay.counts.map(() => columns.map((_, index) => index)),
      percent: twoWay.counts.map(() => columns.map(() => null)),
      colCases: columns.map(() => 9),
    };
    const lines = linesOf(wide, 'text');
    const heads = lines.filter((line) => line.startsWith('Role  '));
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.join(' ').match(/\b\d\b/g)).toEqual(columns.map((_, index) => String(index)));
    expect(lines.filter((line) => line.startsWith('  Peer'))).toHaveLength(heads.length);
    expect(Math.max(...lines.filter((line) => /^[━─]/.test(line)).map((line) => line.length))).toBeLessThanOrEqual(120);
  });
});

describe('a table as CSV', () => {
  it('is a clean rectangle of ids, labels and numbers', () => {
    expect(linesOf(twoWay, 'csv')).toEqual([
      'row_id,row,health_n,health_percent,health_valid,safety_n,safety_percent,safety_valid,n,valid',
      'deliverer,Deliverer,1,50.0,4,1,50.0,4,2,4',
      'assessor,Assessor,1,50.0,4,1,50.0,4,2,4',
      'peer,Peer,1,50.0,4,0,0.0,4,1,4',
      'assessor.not-stated,Assessor (form not stated),0,0.0,4,1,50.0,4,1,4',
      'several,Several (two or more),1,50.0,4,0,0.0,4,1,4',
      ',Cases,2,,4,2,,4,4,4',
      '',
    ]);
  });

  it('carries layers in columns of their own, and the word illustrative where it holds', () => {
    expect(linesOf(layered, 'csv').slice(0, 2)).toEqual([
      'layer_id,layer,row_id,row,n,percent,valid,note',
      'early,Early,deliverer,Deliverer,1,,2,illustrative',
    ]);
  });

  it('says per block of a frequency table whether it is illustrative', () => {
    const [first, ...others] = blocks.blocks;
    if (first === undefined) throw new Error('the table has blocks');
    const mixed: Table = {
      ...blocks,
      blocks: [{ ...first, sources: { ...first.sources, illustrative: true } }, ...others],
    };
    const notes = linesOf(mixed, 'csv').map((line) => [line.split(',')[0], line.split(',').at(-1)]);
    expect(notes).toContainEqual(['role', 'illustrative']);
    expect(notes).toContainEqual(['area', '']);
  });

  it.each([twoWay, layered, blocks])('has the same cells in both flavours, and one length of row: %#', (table) => {
    const [data, excel] = (['csv', 'csv-excel'] as const).map((format) =>
      must(readAllRows(writeTable(table, format), {})),
    );
    expect(excel?.rows).toEqual(data?.rows);
    expect(data?.ragged).toEqual([]);
    expect(textOf(table, 'csv-excel').startsWith('\uFEFF')).toBe(true);
  });
});

describe('a table in Markdown', () => {
  it('escapes what would end a cell or start a mark, and indents nested rows', () => {
    expect(linesOf(twoWay, 'md')).toEqual(
      expect.arrayContaining([
        '**Role & area**',
        '| Role × \\[Area\\], n (%) | Health | Safety & “中文” \\| 50 %\\_\\#\\<b\\> | Cases |',
        '| --- | ---: | ---: | ---: |',
        '| &emsp;Peer | 1 (50.0) | 0 (0.0) | 1 |',
        '| **Cases** | 2 | 2 | 4 |',
        '- Left out: 1 not reported.',
      ]),
    );
  });

  it('sets the variables of a frequency table off in bold', () => {
    expect(linesOf(blocks, 'md')).toContain('| **\\[Area\\]** |  |');
  });
});

describe('a table in HTML', () => {
  it('scopes its heads, spans the columns, and escapes text', () => {
    expect(linesOf(twoWay, 'html')).toEqual(
      expect.arrayContaining([
        '<caption>Role &amp; area</caption>',
        '<tr><th scope="col" rowspan="2">Role</th><th scope="colgroup" colspan="2">[Area], n (%)</th><th scope="col" rowspan="2">Cases</th></tr>',
        '<tr><th scope="col">Health</th><th scope="col">Safety &amp; “中文” | 50 %_#&lt;b&gt;</th></tr>',
        '<tr><th scope="row" style="padding-inline-start: 1.5em">Peer</th><td>1 (50.0)</td><td>0 (0.0)</td><td>1</td></tr>',
        '<tr><th scope="row">Cases</th><td>2</td><td>2</td><td>4</td></tr>',
        '<p>Left out: 1 not reported.</p>',
      ]),
    );
  });

  it('groups the rows of a frequency table under their variable', () => {
    expect(linesOf(blocks, 'html')).toContain('<tr><th scope="rowgroup" colspan="2">[Area]</th></tr>');
  });

  it.each([twoWay, layered, blocks])('opens and closes the same elements: %#', (table) => {
    const html = textOf(table, 'html');
    for (const name of ['figure', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'figcaption', 'p']) {
      expect(html.match(new RegExp(`<${name}[ >]`, 'g'))?.length).toBe(
        html.match(new RegExp(`</${name}>`, 'g'))?.length,
      );
    }
  });
});

describe('a table in LaTeX', () => {
  it('uses the rules of booktabs, and escapes what LaTeX reads as a command', () => {
    expect(linesOf(twoWay, 'latex')).toEqual(
      expect.arrayContaining([
        '\\caption{Role \\& area}',
        '\\begin{tabular}{lrrr}',
        ' & \\multicolumn{2}{c}{{[}Area{]}, n (\\%)} \\\\',
        '\\cmidrule(lr){2-3}',
        'Role & Health & Safety \\& “中文” \\textbar{} 50 \\%\\_\\#\\textless{}b\\textgreater{} & Cases \\\\',
        '\\hspace{1em}Peer & 1 (50.0) & 0 (0.0) & 1 \\\\',
        'Cases & 2 & 2 & 4 \\\\',
      ]),
    );
  });

  it('sets the variables of a frequency table off in bold', () => {
    expect(linesOf(blocks, 'latex')).toContain('\\multicolumn{2}{l}{\\textbf{{[}Area{]}}} \\\\');
  });
});

describe('the file of a table', () => {
  it('is named after its specification and form', () => {
    const formats = ['text', 'csv', 'csv-excel', 'md', 'html', 'latex'] as const;
    expect(formats.map((format) => writeTable(twoWay, format).name)).toEqual(
      ['txt', 'csv', 'csv', 'md', 'html', 'tex'].map((ending) => `role-by-area.${ending}`),
    );
    expect(writeTable(blocks, 'csv').name).toBe('table.csv');
  });
});
