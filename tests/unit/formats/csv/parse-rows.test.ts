import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../../src/domain/model/finish-steps.ts';
import { parseRows } from '../../../../src/formats/csv/parse-rows.ts';
import { takeRows } from '../../../../src/formats/rows/open-rows.ts';
import type { Row } from '../../../../src/formats/rows/row-source.ts';
import { countLineBreaks } from '../../../../src/formats/text/strict-decode.ts';
import { chance } from '../../../support/chance.ts';
import { like } from '../../../support/like.ts';
import { must } from '../../../support/must.ts';

/** Cells that are hard to cut: quotation marks, delimiters and line ends inside them, and blanks after a closing mark. */
function longText(from: number, rowBreak: string): string {
  const drawn = chance(from);
  const inner = ['a', '"', '""', ',', '\n', '\r\n', '…', ' ', 'x'.repeat(300)] as const;
  const cell = (): string => {
    const text = Array.from({ length: drawn.below(6) }, () => drawn.pick(inner)).join('');
    return /[",\r\n]/.test(text) || drawn.below(3) === 0 ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = Array.from({ length: 4000 }, () => Array.from({ length: 1 + drawn.below(4) }, cell).join(','));
  return `head${rowBreak}${rows.join(rowBreak)}${drawn.pick(['', rowBreak])}`;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  must(finishSteps(takeRows(parseRows('long.csv', text, ',').batches, (row) => rows.push(row))));
  return rows;
}

describe('a text that is parsed in pieces', () => {
  it.each(['\n', '\r\n'] as const)(
    'gives the rows that it gives in one go, each with its line: rows end in %j',
    (newline) => {
      for (let round = 0; round < 4; round += 1) {
        const text = longText(56 + round, newline);
        expect(text.length).toBeGreaterThan(2 ** 19);
        const whole = Papa.parse<string[]>(text, { delimiter: ',', newline }).data;
        let line = 1;
        const expected = whole.flatMap((cells) => {
          const row = { line, cells };
          line += 1 + cells.reduce((sum, cell) => sum + countLineBreaks(cell), 0);
          return cells.some((cell) => cell.trim() !== '') ? [row] : [];
        });
        const rows = rowsOf(text);
        expect(rows).toHaveLength(expected.length);
        expect(rows.find((row, index) => JSON.stringify(row) !== JSON.stringify(expected[index]))).toBeUndefined();
      }
    },
  );

  it('pauses between the pieces', () => {
    const text = longText(56, '\n');
    const batches = [...parseRows('long.csv', text, ',').batches];
    expect(batches.length).toBeGreaterThan(2);
    expect(batches.at(-1)).toMatchObject({ done: text.length, total: text.length });
  });

  it('takes a row that is longer than a piece', () => {
    const long = 'word '.repeat(200_000);
    const rows = rowsOf(`a,b\n"${long}",2\n3,4\n`);
    expect(rows.map(({ cells }) => cells.map((cell) => cell.length))).toEqual([
      [1, 1],
      [long.length, 1],
      [1, 1],
    ]);
  });

  it('names the line where quoting breaks off, far into the text', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `${String(index)},"two\nlines"`).join('\n');
    const steps = takeRows(parseRows('long.csv', `${rows}\n1,"open`, ',').batches, () => undefined);
    expect(finishSteps(steps)).toMatchObject({
      ok: false,
      error: { message: like(/line 200001: a quotation mark opens a cell/u) },
    });
  });
});
