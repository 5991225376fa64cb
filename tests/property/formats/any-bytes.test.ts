import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importMapSchema } from '../../../src/domain/model/import-map.ts';
import type { Result } from '../../../src/domain/model/result.ts';
import { readCodingFile } from '../../../src/formats/coding-file/read-coding-file.ts';
import { parseJson } from '../../../src/formats/json/json-text.ts';
import { readCodebook } from '../../../src/formats/json/read-codebook.ts';
import { readGroupings } from '../../../src/formats/json/read-groupings.ts';
import { readJson } from '../../../src/formats/json/read-json.ts';
import { readReview } from '../../../src/formats/json/read-review.ts';
import { readZip } from '../../../src/formats/office/read-zip.ts';
import { writeZip } from '../../../src/formats/office/write-zip.ts';
import { readAllRows } from '../../../src/formats/rows/open-rows.ts';
import type { SourceFile } from '../../../src/formats/source-file.ts';
import { decodeText } from '../../../src/formats/text/decode-text.ts';
import { knownEncodings } from '../../../src/formats/text/encodings.ts';
import { anyCase } from '../../support/any-case.ts';
import { must } from '../../support/must.ts';
import { readCaseList } from '../../support/read-case-list.ts';
import { codebook, text } from './arbitraries.ts';

const readers: Record<string, (file: SourceFile) => Result<unknown>> = {
  text: decodeText,
  csv: (file) => readAllRows(file, {}),
  'case list': (file) => readCaseList(file, {}, codebook),
  'coding file': (file) => readCodingFile(file, {}, { codebook, caseOf: anyCase }),
  'import map': (file) => readJson(file, importMapSchema),
  codebook: readCodebook,
  groupings: (file) => readGroupings(file, codebook),
  review: readReview,
};

const pieces = fc.constantFrom(
  'title',
  'case',
  'one',
  'many',
  'words:quote',
  ',',
  ';',
  '\t',
  '"',
  '\n',
  '\r\n',
  '1',
  'a',
  '?d',
  'other=',
  '\\',
  'sep=;',
  '{',
  '}',
  '[',
  ']',
  ':',
  '"id"',
  'é',
);
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  text.map((value) => new Uint8Array(iconv.encode(value, 'utf-8'))),
  fc.array(pieces, { maxLength: 40 }).map((parts) => new Uint8Array(iconv.encode(parts.join(''), 'utf-8'))),
  fc.jsonValue().map((value) => new Uint8Array(iconv.encode(JSON.stringify(value), 'utf-8'))),
);

describe('any bytes', () => {
  it.each(Object.entries(readers))('give a value or a told error, as %s', (_name, read) => {
    fc.assert(
      fc.property(content, (bytes) => {
        const result = read({ name: 'any.txt', bytes });
        if (result.ok) return;
        expect(['invalid-input', 'unsupported-format']).toContain(result.error.code);
        expect(result.error.message).toMatch(/[.)]$/);
        for (const { place } of [{ place: result.error.details?.place }, ...(result.error.details?.problems ?? [])]) {
          expect(place?.file).toBe('any.txt');
          expect(place?.line ?? 1).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are JSON for us exactly when they are for the platform', () => {
    const almost = fc
      .tuple(fc.jsonValue(), fc.nat(), fc.constantFrom(...',:[]{}"\\0-.e1 \n\tx'.split('')))
      .map(([value, at, piece]) => {
        const json = JSON.stringify(value);
        const cut = at % (json.length + 1);
        return at % 3 === 0 ? json : `${json.slice(0, cut)}${piece}${json.slice(cut + (at % 2))}`;
      });
    fc.assert(
      fc.property(
        almost.filter((json) => json.isWellFormed() && json !== ''),
        (json) => {
          const parsed = parseJson({ name: 'any.json', bytes: new Uint8Array(iconv.encode(json, 'utf-8')) });
          expect(parsed.ok ? parsed.value.data : 'no JSON').toEqual(platform(json));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function platform(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return 'no JSON';
  }
}

describe('a spreadsheet', () => {
  const whole = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(new URL(`../../../fixtures/spreadsheets/${name}`, import.meta.url)));
  const outcome = (name: string, bytes: Uint8Array): string => {
    const read = readAllRows({ name, bytes }, {});
    return read.ok ? 'read' : read.error.code;
  };
  const told = /^(?:read|invalid-input|unsupported-format)$/u;
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 });

  it.each(['cases.xlsx', 'cases.ods', 'cases.xls'])('with changed bytes gives rows or a told error: %s', (name) => {
    fc.assert(
      fc.property(changes, (changed) => {
        const bytes = whole(name);
        for (const [at, byte] of changed) bytes[at % bytes.length] = byte;
        expect(outcome(name, bytes)).toMatch(told);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['cases.xlsx', 'cases.ods'])('that another program wrote in a strange way does so, too: %s', (name) => {
    const parts = [...(readZip(whole(name), () => true) ?? [])];
    const signs = fc.constantFrom(...'<>"/&;= 0rtsx'.split(''));
    const strange = fc.array(fc.tuple(fc.nat(parts.length - 1), fc.nat(), signs), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(strange, (changed) => {
        const entries = parts.map(([path, part]) => ({ path, text: new TextDecoder().decode(part) }));
        for (const [which, where, sign] of changed) {
          const entry = entries[which];
          const at = where % ((entry?.text.length ?? 0) + 1);
          if (entry !== undefined) entry.text = `${entry.text.slice(0, at)}${sign}${entry.text.slice(at + 1)}`;
        }
        expect(outcome(name, writeZip(entries))).toMatch(told);
      }),
      { numRuns: 300 },
    );
  });
});

describe('text in any encoding that is named', () => {
  it('is read as it was written, or the error has its line', () => {
    fc.assert(
      fc.property(
        text.filter((value) => value !== ''),
        fc.constantFrom(...knownEncodings),
        (value, encoding) => {
          const bytes = new Uint8Array(iconv.encode(value, encoding));
          const lossless = iconv.decode(bytes, encoding) === value && !value.includes('\uFEFF');
          const decoded = decodeText({ name: 'any.txt', bytes }, encoding);
          if (lossless && !value.includes('\uFFFD')) {
            if (decoded.ok) expect(must(decoded).text).toBe(value);
            else expect(decoded.error.message).toMatch(/starts with the mark|is a (PDF|spreadsheet)|is empty/);
          } else if (!decoded.ok) expect(decoded.error.code).toMatch(/^(invalid-input|unsupported-format)$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
