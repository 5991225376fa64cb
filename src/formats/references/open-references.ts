import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { OpenedRows, Row, RowBatches } from '../rows/row-source.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { referenceRows } from './reference-columns.ts';
import { referenceFormats } from './reference-formats.ts';
import { taggedRecords } from './tagged-records.ts';

/**
 * The references of a reference manager or database as rows, one each, under headers that a list of cases knows. Error:
 * `unsupported-format` for a format that is only told apart.
 */
export function openReferences(
  name: string,
  { text, encoding, warnings }: DecodedText,
  format: string,
): Result<OpenedRows> {
  const known = referenceFormats.get(format);
  if (known === undefined)
    return fail('unsupported-format', sentence('references.not-read', { name, format }), { place: { file: name } });
  const records = taggedRecords(text, known.form).map(known.prepare);
  const { header, rows } = referenceRows(records, known);
  return ok({
    written: { kind: 'references', encoding, format },
    warnings,
    batches: batchesOf([{ line: 1, cells: header }, ...rows]),
  });
}

const rowsAtOnce = 1000;

function* batchesOf(rows: readonly Row[]): RowBatches {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const batch = rows.slice(start, start + rowsAtOnce);
    yield { rows: batch, done: start + batch.length, total: rows.length };
  }
  return ok(undefined);
}
