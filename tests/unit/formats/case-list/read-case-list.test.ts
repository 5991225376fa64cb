import { describe, expect, it } from 'vitest';
import { type ImportMap, importMapSchema } from '../../../../src/domain/model/import-map.ts';
import type { Result } from '../../../../src/domain/model/result.ts';
import type { CaseList } from '../../../../src/formats/case-list/case-list.ts';
import { must } from '../../../support/must.ts';
import { readCaseList } from '../../../support/read-case-list.ts';
import { errorOf, fileOf, sample } from '../support/files.ts';
import { scheme } from '../support/scheme.ts';

const mapOf = (map: object): ImportMap => importMapSchema.parse(map);

function attempt(text: string, map?: object): Result<CaseList> {
  return readCaseList(fileOf(text), { map: map === undefined ? undefined : mapOf(map) }, scheme);
}

const read = (text: string, map?: object): CaseList => must(attempt(text, map));
const answersOf = (list: CaseList, row = 0) =>
  Object.fromEntries((list.rows[row]?.answers ?? []).map(({ variable, answer }) => [variable, answer]));
const codes = (...ids: string[]) => ({ kind: 'codes', codes: ids, notReported: [], other: {} });

describe('a list without a map', () => {
  it('goes by its headers', () => {
    const list = read('No.,Case,Country,YEAR,kind,DOI,Notes\n7,A  title,UK,1990,User,doi:10.1000/ABC.,see file\n');
    expect(list.columns.map(({ targets }) => targets)).toEqual([
      ['number'],
      ['title'],
      ['country'],
      ['year'],
      ['type'],
      ['doi'],
      ['note'],
    ]);
    expect(list.rows).toEqual([
      {
        file: 'cases.csv',
        line: 2,
        number: 7,
        title: 'A title',
        doi: '10.1000/abc',
        note: 'see file',
        answers: [
          { variable: 'country', answer: codes('uk') },
          { variable: 'year', answer: { kind: 'number', value: 1990 } },
          { variable: 'type', answer: codes('user') },
        ],
      },
    ]);
    expect(list).toMatchObject({
      written: { kind: 'text', encoding: 'utf-8', delimiter: ',' },
      rejected: [],
      additions: [],
      warnings: [],
    });
  });

  it('takes “case” for the number where there is a title', () => {
    expect(read('case,title\n3,A\n').rows[0]).toMatchObject({ number: 3, title: 'A' });
  });

  it('reports the columns that it does not read', () => {
    const list = read('Title,Colour,,Title\nA,red,x,B\n');
    expect(list.warnings.map(({ message }) => message)).toEqual([
      'cases.csv, line 1: not read: Colour, column 3 (no header), Title. Name a column in an import map (--map) to read it.',
      'cases.csv, line 1: two columns are headed “Title”; only the first can be read by that name.',
    ]);
    expect(list.rows[0]?.title).toBe('A');
  });

  it('names the headers where none is a title', () => {
    const error = errorOf(readCaseList(sample('synergy-Cohen_2006_Antihistamines_ids.csv'), {}, scheme));
    expect(error).toEqual({
      code: 'invalid-input',
      message:
        'synergy-Cohen_2006_Antihistamines_ids.csv, line 1: no column holds the titles of the cases. The columns are: pmid, doi, openalex_id, label_included. Head one “title”, name it in an import map (--map), or choose the delimiter.',
      details: { place: { file: 'synergy-Cohen_2006_Antihistamines_ids.csv', line: 1 } },
    });
  });

  it('sends a person whose sheet has lines above its headers to another sheet, or above them', () => {
    const error = errorOf(readCaseList(sample('readxl-deaths.xlsx'), {}, scheme));
    expect(error.message).toBe(
      'readxl-deaths.xlsx, line 1: no column holds the titles of the cases. The columns are: Lots of people. Head one “title”, name it in an import map (--map), or choose another sheet (--sheet). Lines above the headers must go first.',
    );
  });

  it('points at the header where headings of a spreadsheet stand above it', () => {
    const text = 'Cases of coproduction,,,\n,,,\nNo.,Case,,Country\n1,A,,UK\n';
    expect(errorOf(attempt(text)).message).toBe(
      'cases.csv, line 1: no column holds the titles of the cases, but line 3 reads like a header: No., Case, Country. Take out the lines above it, and read the list again.',
    );
    expect(errorOf(attempt('Cases,,\nA,,UK\n')).message).toContain('The columns are: Cases. Head one');
  });

  it('reads an export of a reference manager: titles, DOIs, citation', () => {
    const list = must(readCaseList(sample('risrs-zotero-excerpt.csv'), {}, scheme));
    expect(list.rows).toHaveLength(21);
    expect(list.rejected).toEqual([]);
    expect(list.rows[0]).toMatchObject({
      title: 'Analysis of retracted articles on medicines administered to humans',
      doi: '10.1111/bcp.14021',
      citation: {
        'container-title': 'British Journal of Clinical Pharmacology',
        author: [{ literal: 'Dal-Ré Rafael' }],
      },
    });
    expect(list.firstRows).toHaveLength(20);
  });

  it('does not take the issue of a journal for the number of a case', () => {
    const list = must(readCaseList(sample('asreview-generic_semicolon.csv'), {}, scheme));
    expect(list.rows.map(({ number }) => number)).toEqual(list.rows.map(() => undefined));
  });

  it('says that a list has no rows', () => {
    expect(read('Title\n').warnings.map(({ message }) => message)).toEqual([
      'cases.csv, line 1: the list has a header and no rows.',
    ]);
  });

  it('warns of rows of another length, and imports them unshifted', () => {
    const list = read('Title,Country,Year\nA,UK\n');
    expect(answersOf(list)).toEqual({ country: codes('uk') });
    expect(list.warnings[0]?.place).toEqual({ file: 'cases.csv', line: 2 });
  });
});

describe('rows that are rejected', () => {
  it.each([
    [
      'a year that is no year',
      'Title,Year\n"two\nlines",1990\nB,c. 2005\n',
      {
        line: 4,
        column: 'Year',
        value: 'c. 2005',
        reason:
          'Line 4, column Year: “c. 2005” is not a year. Write a whole number, or NR where the source does not say.',
      },
    ],
    [
      'an unknown code',
      'Title,Country\nA,UK\nB,Atlantis\n',
      {
        line: 3,
        column: 'Country',
        value: 'Atlantis',
        reason: 'Line 3, column Country: “Atlantis” is no code of Country. Codes are: uk, sweden.',
      },
    ],
    [
      'two codes in a single-choice variable',
      'Title,Type of coproduction\nA,User\nB,User; Citizen\n',
      {
        line: 3,
        column: 'Type of coproduction',
        value: 'User; Citizen',
        reason:
          'Line 3, column Type of coproduction: “User; Citizen” gives 2 codes, but Type of coproduction takes one. Keep one.',
      },
    ],
    [
      'a number that is none',
      'No.,Title\n1,A\n2b,B\n',
      {
        line: 3,
        column: 'No.',
        value: '2b',
        reason:
          'Line 3, column No.: “2b” is not a case number. Write a whole number from 1 on, or leave it blank to have one given.',
      },
    ],
    ['no title', 'No.,Title\n1,A\n2,\n', { line: 3, reason: 'Line 3 has no title. Write one, or take the row out.' }],
    [
      'the number of an earlier row',
      'No.,Title\n1,A\n1,B\n',
      { line: 3, reason: 'Line 3 has the number 1, as line 2 has. Keep one of the two.' },
    ],
    [
      'the DOI of an earlier row',
      'Title,DOI\nA,10.1000/x\nB,https://doi.org/10.1000/X\n',
      { line: 3, reason: 'Line 3 has the DOI 10.1000/x, as line 2 has. Keep one of the two.' },
    ],
    [
      'the title of an earlier row',
      'Title\nSpeed watch\nSPEED  watch\n',
      { line: 3, reason: 'Line 3 has the title “SPEED watch”, as line 2 has. Keep one of the two.' },
    ],
  ])('%s', (_what, text, rejected) => {
    const list = read(text);
    expect(list.rejected).toEqual([{ file: 'cases.csv', ...rejected }]);
    expect(list.rows).toHaveLength(1);
  });

  it('tell all of their problems at once', () => {
    const [rejected, another] = read('Title,Country,Year\nA,Atlantis,soon\n').rejected;
    expect(another).toBeUndefined();
    expect(rejected?.reason).toContain('column Country');
    expect(rejected?.reason).toContain('column Year');
    expect(rejected).toMatchObject({ column: 'Country', value: 'Atlantis' });
  });

  it('are not rows whose equal titles have numbers or DOIs that differ', () => {
    expect(read('No.,Title,DOI\n1,A,\n2,A,\n,B,10.1000/x\n,B,10.1000/y\n').rejected).toEqual([]);
  });
});

describe('a list with a map', () => {
  const columns = { Name: ['title', 'summary'], Land: 'country', When: 'year', Ort: [] };

  it('reads what the map names, one column for several ends, and leaves out what it sends nowhere', () => {
    const list = read('Name,Land,When,Ort,Year\nA,UK,1990,x,2000\n', { columns });
    expect(answersOf(list)).toEqual({
      summary: { kind: 'text', text: 'A' },
      country: codes('uk'),
      year: { kind: 'number', value: 1990 },
    });
    expect(list.warnings.map(({ message }) => message)).toEqual([
      'cases.csv, line 1: not read: Year. Name a column in an import map (--map) to read it.',
    ]);
  });

  it('reads a header that the map does not name as without a map, unless what it means is taken', () => {
    const text = 'No.,Name,Title,Year,Country,Notes\n7,A,B,1990,UK,look\n';
    const list = read(text, { columns: { Name: 'title', Year: 'citation.issued', Notes: [] } });
    expect(list.columns.map(({ targets }) => targets)).toEqual([
      ['number'],
      ['title'],
      [],
      ['citation.issued'],
      ['country'],
      [],
    ]);
    expect(list.rows[0]).toMatchObject({ number: 7, title: 'A' });
    expect(answersOf(list)).toEqual({ country: codes('uk') });
    expect(list.warnings.map(({ message }) => message)).toEqual([
      'cases.csv, line 1: not read: Title. Name a column in an import map (--map) to read it.',
    ]);
  });

  it('tells headers apart by their capitals where both are there, and leaves out all of one name', () => {
    const map = { columns: { land: 'note', Land: 'country', X: [] } };
    const list = read('Land,land,Title,X,X\nUK,here,A,1,2\n', map);
    expect(list).toMatchObject({ rows: [{ note: 'here' }] });
    expect(answersOf(list)).toEqual({ country: codes('uk') });
    expect(list.columns.map(({ targets }) => targets)).toEqual([['country'], ['note'], ['title'], [], []]);
  });

  it('takes labels for one or several codes, and tokens of its own', () => {
    const map = {
      columns: { Title: 'title', F: 'factors', Y: 'year' },
      tokens: { notReported: ['Unknown'] },
      codes: { factors: { 'Plan; and talk': ['planning', 'circle'], talk: 'circle' } },
    };
    const list = read('Title,F,Y\nA,plan; and TALK,unknown\nB,Talk;survey,1990\n', map);
    expect(answersOf(list)).toEqual({
      factors: codes('planning', 'circle'),
      year: { kind: 'empty', state: 'not-reported' },
    });
    expect(answersOf(list, 1)['factors']).toEqual(codes('circle', 'survey'));
  });

  it('adds unknown labels as codes where it says so, each once, and only for rows that are taken', () => {
    const map = { columns: { Title: 'title', C: 'country', Y: 'year' }, unknown: { country: 'add' } };
    const list = read(
      "Title,C,Y\nA,Côte d'Ivoire,1990\nB,CÔTE D'IVOIRE,1991\nC,U K,1992\nD,U.K.,1993\nE,Peru,soon\n",
      map,
    );
    expect(list.additions).toEqual([
      { variable: 'country', code: 'côte-d-ivoire', label: "Côte d'Ivoire" },
      { variable: 'country', code: 'u-k', label: 'U K' },
      { variable: 'country', code: 'u-k-2', label: 'U.K.' },
    ]);
    expect([0, 1].map((row) => answersOf(list, row)['country'])).toEqual([
      codes('côte-d-ivoire'),
      codes('côte-d-ivoire'),
    ]);
    expect(list.rejected.map(({ line }) => line)).toEqual([6]);
  });

  it('cannot make a code of a label without letters', () => {
    const map = { columns: { Title: 'title', C: 'country' }, unknown: { country: 'add' } };
    expect(read('Title,C\nA,***\n', map).rejected[0]?.reason).toContain('“***” is no code of Country.');
  });

  it('leaves unknown labels out where it says so, and tells each', () => {
    const map = { columns: { Title: 'title', F: 'factors' }, unknown: { factors: 'leave-out' } };
    const list = read('Title,F\nA,survey;magic\nB,magic\n', map);
    expect(answersOf(list)).toEqual({ factors: codes('survey') });
    expect(answersOf(list, 1)).toEqual({});
    expect(list.warnings).toEqual([
      {
        message:
          'cases.csv, line 2, column F: “magic” is no code of Influential factors and is left out, as the import map says.',
        place: { file: 'cases.csv', line: 2, column: 'F' },
      },
      expect.objectContaining({ place: { file: 'cases.csv', line: 3, column: 'F' } }),
    ]);
  });

  it('does with each unknown label what it says of that one, whatever its capitals, and rejects the others', () => {
    const unknown = { country: { Atlantis: 'leave-out', Peru: 'add', Mu: 'reject' } };
    const map = { columns: { Title: 'title', C: 'country' }, unknown };
    const list = read('Title,C\nA,ATLANTIS\nB,peru\nC,Mu\nD,Lemuria\nE,UK\n', map);
    expect(list.rows.map(({ title }, row) => [title, answersOf(list, row)['country']])).toEqual([
      ['A', undefined],
      ['B', codes('peru')],
      ['E', codes('uk')],
    ]);
    expect(list.additions).toEqual([{ variable: 'country', code: 'peru', label: 'peru' }]);
    expect(list.rejected.map(({ line, value }) => [line, value])).toEqual([
      [4, 'Mu'],
      [5, 'Lemuria'],
    ]);
  });

  it('reads a decimal comma in the variables that it names', () => {
    const map = { columns: { Title: 'title', S: 'share' }, decimalComma: ['share'] };
    expect(answersOf(read('Title;S\nA;2,5\n', map))).toEqual({ share: { kind: 'number', value: 2.5 } });
  });

  it('fills citation fields', () => {
    const map = { columns: { T: 'title', A: 'citation.author', D: 'citation.issued', P: 'citation.publisher' } };
    expect(
      read('T,A,D,P\nA,"Bovaird, Tony; Loeffler, Elke;; OECD",2012,"Sage\nLondon"\nB,,in press,\n', map).rows.map(
        ({ citation }) => citation,
      ),
    ).toEqual([
      {
        author: [{ family: 'Bovaird', given: 'Tony' }, { family: 'Loeffler', given: 'Elke' }, { literal: 'OECD' }],
        issued: { 'date-parts': [[2012]] },
        publisher: 'Sage London',
      },
      { issued: { literal: 'in press' } },
    ]);
  });

  it.each([
    [
      'a column that the list lacks',
      { columns: { Name: 'title' } },
      'cases.csv, line 1: there is no column “Name”, which the import map names. The columns are: Title, Land. Correct the map, or choose the delimiter.',
    ],
    [
      'a variable that the codebook lacks',
      { columns: { Title: 'title', Land: 'continent' } },
      'The import map sends column “Land” to “continent”, which is no variable of the codebook. Use number, title, doi, note, citation.FIELD, or one of: year, share, country, summary, type, factors.',
    ],
    [
      'two columns for one end',
      { columns: { Title: 'title', Land: 'title' } },
      'The import map sends both “Title” and “Land” to title. Keep one.',
    ],
    [
      'a code that the variable lacks',
      { columns: { Title: 'title' }, codes: { country: { Wales: 'wales' } } },
      'The import map names a code “wales”, which variable “country” lacks. Codes are: uk, sweden.',
    ],
    [
      'codes for a number',
      { columns: { Title: 'title' }, codes: { year: { x: 'y' } } },
      'The import map gives codes for “year”, which takes none. Take them out.',
    ],
    [
      'a rule for no variable',
      { columns: { Title: 'title' }, unknown: { continent: 'add' } },
      'The import map names a variable “continent”, which the codebook lacks. Correct it.',
    ],
    [
      'no title',
      { columns: { Land: 'country', Title: [] } },
      'cases.csv, line 1: no column holds the titles of the cases. The columns are: Title, Land. Head one “title”, name it in an import map (--map), or choose the delimiter.',
    ],
  ])('is refused with %s', (_what, map, message) => {
    expect(errorOf(attempt('Title,Land\nA,UK\n', map))).toMatchObject({ code: 'invalid-input', message });
  });

  it('is refused where it names a header that two columns have', () => {
    expect(errorOf(attempt('T,T\nA,B\n', { columns: { T: 'title' } })).message).toBe(
      'cases.csv, line 1: two columns are headed “T”, so the import map cannot tell them apart. Rename one.',
    );
  });
});

describe('options of a list', () => {
  it('parts codes by the separator that is given', () => {
    const list = must(readCaseList(fileOf('Title,Influential factors\nA,survey|circle\n'), { separator: '|' }, scheme));
    expect(answersOf(list)).toEqual({ factors: codes('survey', 'circle') });
  });

  it.each(['', '\\', '=', '?'])('refuses the separator %j', (separator) => {
    expect(errorOf(readCaseList(fileOf('Title\nA\n'), { separator }, scheme)).message).toContain('cannot part codes');
  });

  it('warns of a DOI that is none, and leaves it out', () => {
    const list = read('Title,DOI\nA,see website\n');
    expect(list.rows[0]).toEqual({ file: 'cases.csv', line: 2, title: 'A', answers: [] });
    expect(list.warnings[0]?.message).toBe('cases.csv, line 2, column DOI: “see website” is no DOI and is left out.');
  });
});
