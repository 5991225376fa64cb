import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { importMapSchema } from '../../../../src/domain/model/import-map.ts';
import { tableSpecificationSchema } from '../../../../src/domain/model/table-specification.ts';
import { readCodebook } from '../../../../src/formats/json/read-codebook.ts';
import { readJson } from '../../../../src/formats/json/read-json.ts';
import { writeJson } from '../../../../src/formats/json/write-json.ts';
import type { SourceFile } from '../../../../src/formats/source-file.ts';
import { must } from '../../../support/must.ts';
import { errorOf, fileOf, problemsOf, repositoryFile } from '../support/files.ts';

const anything = z.json();
const attempt = (text: string) => readJson(fileOf(text, 'map.json'), anything);

describe('text that is not JSON', () => {
  it.each([
    ['{\n  "a": 1,\n  "b" 2\n}', [3, 7], 'this is not JSON; expected a colon'],
    ['[1,\n2,\n]', [3, 1], 'this is not JSON; expected a value'],
    ['{"a": 1,}', [1, 9], 'this is not JSON; expected a name in double quotes'],
    ['[1 2]', [1, 4], 'this is not JSON; expected a comma or ]'],
    ['{"a": [1, 2}', [1, 12], 'this is not JSON; expected a comma or ]'],
    ['{"a": "b\nc"}', [1, 9], 'this is not JSON; expected a closing double quote before the line ends'],
    ['["\\x"]', [1, 3], 'this is not JSON; expected an escape such as \\\\ or \\n'],
    ['[01]', [1, 3], 'this is not JSON; expected a comma or ]'],
    ['{\r\n"a": 1\r\n', [3, 1], 'the file ends here; expected a comma or }'],
    ['["abc', [1, 6], 'the file ends here; expected a closing double quote'],
    [' ', [1, 2], 'the file ends here; expected a value'],
    ['{} x', [1, 4], 'this is not JSON; expected the end of the file'],
    ["{'a': 1}", [1, 2], 'this is not JSON; expected a name in double quotes'],
  ])('is refused with its place: %j', (text, [line, column], what) => {
    expect(errorOf(attempt(text))).toEqual({
      code: 'invalid-input',
      message: `map.json, line ${line}, column ${column}: ${what}. Correct it there.`,
      details: { place: { file: 'map.json', line, column } },
    });
  });

  it('is refused where it is nested beyond reason, without running out of stack', () => {
    expect(errorOf(attempt('['.repeat(100_000))).message).toContain('expected no more than 200 levels');
  });

  it('is refused in another encoding than UTF-8, marked UTF-16 apart', () => {
    const german = '{"titel": "Bürgerhaushalt für Köln, über Ämter"}';
    expect(errorOf(readJson(fileOf(german, 'map.json', 'windows-1252'), anything)).message).toContain(
      'map.json, line 1: the bytes are not UTF-8',
    );
    const unclear = { name: 'map.json', bytes: new Uint8Array([0x7b, 0x81, 0x7d]) };
    expect(errorOf(readJson(unclear, anything)).message).toContain('map.json, line 1: the bytes are not UTF-8');
    expect(must(readJson(fileOf(`\uFEFF${german}`, 'map.json', 'utf-16le'), anything))).toHaveProperty('titel');
  });
});

describe('JSON that does not fit', () => {
  it('is told by line and by the keys that lead there', () => {
    const codebook = `{
  "id": "c", "title": "C", "about": "x",
  "sections": [
    { "id": "s", "label": "S", "variables": [
      { "id": "v", "label": "V", "role": "judgement", "origin": { "kind": "ours" },
        "kind": "singel" }
    ] }
  ]
}`;
    const error = errorOf(readCodebook(fileOf(codebook, 'codebook.json')));
    expect(error.code).toBe('invalid-input');
    expect(error.message).toBe(
      'codebook.json, line 6: sections[0].variables[0].kind: is “singel”. Write one of: single, multiple, number, text.',
    );
    expect(error.details?.place).toEqual({ file: 'codebook.json', line: 6 });
  });

  it('tells every problem, what is there and what should be', () => {
    const text =
      '{\n"kind": "cross",\n"rows": { "variable": 3 },\n"base": "people",\n"decimals": 1.5,\n"colour": "red"\n}';
    const result = readJson(fileOf(text, 'table.json'), tableSpecificationSchema);
    expect(problemsOf(result)).toEqual([
      'table.json, line 4: base: is “people”. Write one of: cases, responses.',
      'table.json, line 5: decimals: is “1.5”. Write a whole number instead.',
      'table.json, line 3: rows.variable: is “3”. Write a text in double quotes instead.',
      'table.json, line 1: has what is not known: colour. Correct the names, or take them out.',
    ]);
    expect(errorOf(result).message).toBe(
      'table.json, line 4: base: is “people”. Write one of: cases, responses. (4 problems in all.)',
    );
  });

  it('says what is missing, at the object that lacks it', () => {
    expect(problemsOf(readJson(fileOf('{\n"kind": "cross"\n}', 'table.json'), tableSpecificationSchema))).toEqual([
      'table.json, line 1: rows: is missing. Write an object in {…}.',
    ]);
  });

  it('shows of several possible forms the one that was meant', () => {
    const text = '{"columns": {\n"Title": ["title", "Year"],\n"No.": 3 } }';
    expect(problemsOf(readJson(fileOf(text, 'map.json'), importMapSchema))).toEqual([
      expect.stringMatching(/^map\.json, line 2: columns\.Title\[1\]: /),
      expect.stringMatching(/^map\.json, line 3: columns\.No\.: is “3”/),
    ]);
  });

  /** A codebook of these variables, one key a line as people keep them. */
  function codebookOf(...variables: object[]): SourceFile {
    const origin = { kind: 'ours' };
    const section = {
      id: 's',
      label: 'S',
      variables: variables.map((variable) => ({ label: 'V', role: 'judgement', origin, ...variable })),
    };
    return fileOf(JSON.stringify({ id: 'c', title: 'C', about: 'x', sections: [section] }, null, 1), 'codebook.json');
  }
  const code = (id: string, more: object = {}): object => ({ id, label: 'C', origin: { kind: 'ours' }, ...more });

  /** Each problem of a codebook with the text of the line that it names. */
  function pointed(file: SourceFile): string[] {
    const lines = new TextDecoder().decode(file.bytes).split('\n');
    return (errorOf(readCodebook(file)).details?.problems ?? []).map(
      ({ message, place }) =>
        `${lines[(place.line ?? 0) - 1]?.trim() ?? ''} ← ${message.replace(/^.*?line \d+: /u, '')}`,
    );
  }

  it('tells what a rule of the whole finds, at the line where an id stands again', () => {
    const twice = codebookOf({ id: 'u', kind: 'text' }, { id: 'v', kind: 'text' }, { id: 'v', kind: 'text' });
    expect(pointed(twice)).toEqual([
      '"id": "v", ← sections[0].variables[2].id: two variables have the id “v”. Correct it.',
    ]);
    const codes = [code('a'), code('b', { codes: [code('a'), code('c')] }), code('c')];
    expect(pointed(codebookOf({ id: 'u', kind: 'text' }, { id: 'v', kind: 'multiple', codes }))).toEqual([
      '"id": "a", ← sections[0].variables[1].codes[1].codes[0].id: variable “v” has two codes with the id “a”. Correct it.',
      '"id": "c", ← sections[0].variables[1].codes[2].id: variable “v” has two codes with the id “c”. Correct it.',
    ]);
  });

  it('refuses a codebook with codes that files would read as a state, each at its line', () => {
    const codes = [code('na'), code('x', { aliases: ['y', 'NR'] })];
    const clashes = pointed(codebookOf({ id: 'v', kind: 'single', codes }));
    expect(clashes).toEqual([
      '"id": "na", ← sections[0].variables[0].codes[0].id: code “na” of variable “v” is named “na”, which files read as the state not-applicable. Rename it, or change the tokens.',
      '"NR" ← sections[0].variables[0].codes[1].aliases[1]: code “x” of variable “v” is named “NR”, which files read as the state not-reported. Rename it, or change the tokens.',
    ]);
  });
});

describe('writing JSON', () => {
  const textOf = (value: unknown) => new TextDecoder().decode(writeJson(value));

  it('writes two spaces, LF and a newline at the end, records in the order of their keys', () => {
    expect(textOf({ b: 1, a: [], citation: { z: { y: 1, x: [{ d: 1, c: 2 }] }, author: 'é' } })).toBe(
      '{\n  "b": 1,\n  "a": [],\n  "citation": {\n    "author": "é",\n    "z": {\n      "x": [\n        {\n          "c": 2,\n          "d": 1\n        }\n      ],\n      "y": 1\n    }\n  }\n}\n',
    );
  });

  it('gives the shipped codebook back as it was read', () => {
    const codebook = must(readCodebook(repositoryFile('schemas/codebooks/tu-2022.json')));
    const written = { name: 'codebook.json', bytes: writeJson(codebook) };
    expect(must(readCodebook(written))).toEqual(codebook);
    expect(writeJson(must(readCodebook(written)))).toEqual(written.bytes);
  });
});
