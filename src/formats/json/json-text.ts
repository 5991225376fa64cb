import type { Problem } from '../../domain/model/app-error.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { SourceFile } from '../source-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { lineAt } from '../text/strict-decode.ts';
import { type JsonProblem, pathText } from './describe-issues.ts';
import { walkJson } from './walk-json.ts';

/** JSON as text and as data, kept together so that a problem of the data can be shown in the text. */
export type JsonText = { readonly name: string; readonly text: string; readonly data: unknown };

const shownProblems = 50;

/** Parses a file of JSON. `invalid-input` with line and column where the text is not JSON, or not UTF-8. */
export function parseJson(file: SourceFile): Result<JsonText> {
  const { name } = file;
  const decoded = decodeText(file);
  if (!decoded.ok) {
    const line = decoded.error.details?.place?.line;
    return line === undefined || file.bytes.includes(0) ? decoded : notUtf8(name, line);
  }
  const { text, how, warnings } = decoded.value;
  if (how === 'guess') return notUtf8(name, warnings[0]?.place.line ?? 1);
  const fault = walkJson(text, () => undefined);
  if (fault === undefined) return ok({ name, text, data: JSON.parse(text) as unknown });
  const line = lineAt(text, fault.offset);
  const column = columnAt(text, fault.offset);
  const ends = fault.offset >= text.length ? sentence('json.ends') : sentence('json.no-json');
  const message = sentence('json.fault', { name, line, column, ends, expected: fault.expected });
  return fail('invalid-input', message, { place: { file: name, line, column } });
}

/** Which other encoding it may be does not matter: JSON has one. */
function notUtf8(name: string, line: number): Result<never> {
  return fail('invalid-input', sentence('json.not-utf-8', { name, line }), { place: { file: name, line } });
}

/** The error that tells what is wrong with the data of a file, each problem with its line; there is at least one. */
export function refuseJson({ name, text }: JsonText, problems: readonly JsonProblem[]): Result<never> {
  const located = locate(text, problems.slice(0, shownProblems));
  const told = located.map(({ path, problem, line }): Problem => {
    const message = path.length === 0 ? problem : sentence('at.path', { path: pathText(path), problem });
    return { message: sentence('at.line', { name, line, message }), place: { file: name, line } };
  });
  const [first] = told;
  const message = first?.message ?? name;
  const all = problems.length;
  return fail('invalid-input', all > 1 ? sentence('json.first-of', { message, all }) : message, {
    ...(first === undefined ? {} : { place: first.place }),
    problems: told,
  });
}

/** Something missing is located where the object stands that lacks it. */
function locate(text: string, problems: readonly JsonProblem[]): (JsonProblem & { line: number })[] {
  const offsets = new Map<string, number>();
  walkJson(text, (path, offset) => offsets.set(JSON.stringify(path), offset));
  return problems.map((problem) => {
    const keys = problem.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    let offset: number | undefined;
    for (let length = keys.length; length >= 0 && offset === undefined; length -= 1) {
      offset = offsets.get(JSON.stringify(keys.slice(0, length)));
    }
    return { ...problem, line: lineAt(text, offset ?? 0) };
  });
}

function columnAt(text: string, offset: number): number {
  const before = text.slice(0, offset);
  return offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
}
