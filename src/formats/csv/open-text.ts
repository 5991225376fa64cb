import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { OpenedRows, Row, RowBatches } from '../rows/row-source.ts';
import type { DecodedText } from '../text/decode-text.ts';
import { unguardFormula } from './formula-guard.ts';
import { parseRows } from './parse-rows.ts';

/**
 * The rows of delimited text, by the delimiter given or found. In a file with a byte-order mark the apostrophes of the
 * `excel` flavour are taken off. Error: `invalid-input` for a bad delimiter.
 */
export function openText(
  name: string,
  { text, encoding, byteOrderMark, warnings }: DecodedText,
  delimiter: string | undefined,
): Result<OpenedRows> {
  if (delimiter !== undefined && !/^[^"\r\n\uFEFF]$/u.test(delimiter)) {
    return fail('invalid-input', sentence('csv.bad-delimiter', { delimiter }));
  }
  const parsed = parseRows(name, text, delimiter);
  const batches = byteOrderMark ? unguarded(parsed.batches) : parsed.batches;
  return ok({ written: { kind: 'text', encoding, delimiter: parsed.delimiter }, warnings, batches });
}

function* unguarded(batches: RowBatches): RowBatches {
  let batch = batches.next();
  while (batch.done !== true) {
    yield { ...batch.value, rows: batch.value.rows.map(unguardRow) };
    batch = batches.next();
  }
  return batch.value;
}

function unguardRow(row: Row): Row {
  return { line: row.line, cells: row.cells.map(unguardFormula) };
}
