import { describe, expect, it } from 'vitest';
import { importMapSchema } from '../../../src/domain/model/import-map.ts';
import { readCodingFile } from '../../../src/formats/coding-file/read-coding-file.ts';
import type { SourceFile } from '../../../src/formats/source-file.ts';
import { anyCase } from '../../support/any-case.ts';
import { readCaseList } from '../../support/read-case-list.ts';
import { codebook, readText } from './support/fixture.ts';

function source(name: string): SourceFile {
  return { name, bytes: new TextEncoder().encode(readText(`fixtures/tu-2022/${name}`)) };
}

function listed(list: string, map: string) {
  const options = { map: importMapSchema.parse(JSON.parse(readText(`fixtures/tu-2022/${map}`))) };
  const read = readCaseList(source(list), options, codebook);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

describe('the readers of this project', () => {
  it('take every row of the case list', () => {
    const list = listed('cases.csv', 'import-map.json');
    expect(list.rows).toHaveLength(56);
    expect([list.rejected, list.additions, list.warnings]).toEqual([[], [], []]);
  });

  it('take the printed example, whose country they add', () => {
    const example = listed('table-2-example.csv', 'table-2-example-map.json');
    expect(example.rows).toHaveLength(1);
    expect(example.rejected).toEqual([]);
    expect(example.additions).toEqual([{ variable: 'country', code: 'italy', label: 'Italy' }]);
  });

  it.each(['stated', 'strict', 'liberal'])('take the coding of %s without a word', (coder) => {
    const read = readCodingFile(source(`coding-${coder}.csv`), {}, { codebook, caseOf: anyCase });
    expect(read).toMatchObject({ ok: true, value: { warnings: [] } });
    expect(read.ok && read.value.rows.length).toBe(56);
  });
});
