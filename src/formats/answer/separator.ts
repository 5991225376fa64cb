import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { RowOptions } from '../source-file.ts';
import { codingForm } from './answer-form.ts';

/** The separator of several codes in a cell; `invalid-input` where it already means something else there. */
export function separatorOf({ separator = codingForm.separator }: RowOptions): Result<string> {
  if (separator !== '' && !/[\\=?"\r\n]/u.test(separator)) return ok(separator);
  return fail('invalid-input', sentence('cell.bad-separator', { separator }));
}
