import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importMapSchema } from '../../../src/domain/model/import-map.ts';
import type { Result } from '../../../src/domain/model/result.ts';
import { readCodingFile } from '../../../src/formats/coding-file/read-coding-file.ts';
import { readCsv } from '../../../src/formats/csv/read-csv.ts';
import { parseJson } from '../../../src/formats/json/json-text.ts';
import { readCodebook } from '../../../src/formats/json/read-codebook.ts';
import { readGroupings } from '../../../src/formats/json/read-groupings.ts';
import { readJson } from '../../../src/formats/json/read-json.ts';
import { readReview } from '../../../src/formats/json/read-review.ts';
import type { SourceFile } from '../../../src/formats/source-file.ts';
import { decodeText } from '../../../src/formats/text/decode-text.ts';
import { knownEncodings } from '../../../src/formats/text/encodings.ts';
import { anyCase } from '../../support/any-case.ts';
import { must } from '../../support/must.ts';
import { readCaseList } from '../../support/read-case-list.ts';
import { codebook, text } from './arbitraries.ts';

const readers: Record<string, (file: SourceFile) => Result<unknown>> = {
  text: decodeText,
  csv: (file) => readCsv(file, {}),
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
