import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importMapSchema } from '../../../../src/domain/model/import-map.ts';
import { defaultStateTokens } from '../../../../src/domain/model/state-tokens.ts';
import type { CaseList } from '../../../../src/formats/case-list/case-list.ts';
import { readCodebook } from '../../../../src/formats/json/read-codebook.ts';
import { readJson } from '../../../../src/formats/json/read-json.ts';
import { must } from '../../../support/must.ts';
import { readCaseList } from '../../../support/read-case-list.ts';
import { errorOf, repositoryFile } from '../support/files.ts';

const codebook = must(readCodebook(repositoryFile('schemas/codebooks/tu-2022.json')));
const map = must(readJson(repositoryFile('fixtures/tu-2022/import-map.json'), importMapSchema));
const cases = repositoryFile('fixtures/tu-2022/cases.csv');
const list = must(readCaseList(cases, { map }, codebook));

function tally(of: CaseList, id: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of of.rows) {
    const answer = row.answers.find(({ variable }) => variable === id)?.answer;
    const keys = answer?.kind === 'codes' ? answer.codes : [answer?.kind === 'empty' ? answer.state : 'other'];
    for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Counted by hand from the printed Table 1. */
describe('the printed list of 56 cases', () => {
  it('is read whole', () => {
    expect(list.rows.map(({ number }) => number)).toEqual(Array.from({ length: 56 }, (_, index) => index + 1));
    expect(list).toMatchObject({ rejected: [], additions: [], warnings: [] });
  });

  it('names 17 countries', () => {
    expect(tally(list, 'country')).toMatchObject({
      uk: 31,
      sweden: 5,
      germany: 3,
      finland: 2,
      australia: 2,
      france: 2,
    });
    expect(Object.keys(tally(list, 'country'))).toHaveLength(17);
  });

  it('leaves two cases undated', () => {
    expect(tally(list, 'year')).toEqual({ other: 54, 'not-reported': 2 });
  });

  it('holds the printed labels of the service areas', () => {
    expect(tally(list, 'service-area')).toMatchObject({ 'health-care': 15, 'high-technology': 3, 'social-care': 4 });
  });

  it('is the same list in another encoding, delimiter and line end', () => {
    const text = new TextDecoder().decode(cases.bytes).replaceAll('\n', '\r\n');
    const bytes = new Uint8Array(iconv.encode(text, 'utf-16le', { addBOM: true }));
    const other = must(readCaseList({ name: cases.name, bytes }, { map }, codebook));
    expect(other.written).toMatchObject({ encoding: 'utf-16le' });
    expect(other.rows).toEqual(list.rows);
  });

  it('reads without its map all but the column whose head it cannot know', () => {
    const plain = must(readCaseList(cases, {}, codebook));
    expect(plain.rejected).toEqual([]);
    expect(plain.rows).toHaveLength(56);
  });

  it('has two undated cases, whose years are no years where the tokens are the usual ones', () => {
    const plain = must(readCaseList(cases, {}, { ...codebook, tokens: defaultStateTokens }));
    expect(plain.rejected.map(({ reason }) => reason)).toEqual([
      'Line 56, column Year: “Unknown” is not a year. Write a whole number, or NR where the source does not say.',
      'Line 57, column Year: “Unknown” is not a year. Write a whole number, or NR where the source does not say.',
    ]);
    expect(plain.rows).toHaveLength(54);
  });

  it('is refused in an encoding that it is not in, with the line', () => {
    const bytes = new Uint8Array(
      iconv.encode(`${new TextDecoder().decode(cases.bytes)}57,Bürgerhaushalt,,,\n`, 'windows-1252'),
    );
    expect(errorOf(readCaseList({ name: 'cases.csv', bytes }, { map, encoding: 'utf-8' }, codebook))).toEqual({
      code: 'invalid-input',
      message:
        'cases.csv, line 58: a byte there is not utf-8. Choose the right encoding with --encoding, or save the file as UTF-8.',
      details: { place: { file: 'cases.csv', line: 58 } },
    });
  });
});
