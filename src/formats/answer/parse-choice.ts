import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import type { AnswerForm } from './answer-form.ts';
import { splitParts, unescapePart } from './cell-parts.ts';
import { codeById, type CodeLookUp } from './look-up-code.ts';
import type { ParsedAnswer } from './parsed-answer.ts';
import { readState } from './read-state.ts';

/** What one part of a cell says: codes present or not reported, and the text of a code that takes one. */
type GoodPart = {
  readonly ok: true;
  readonly reported: boolean;
  readonly codes: readonly string[];
  readonly text?: string;
};
type Part = GoodPart | { readonly ok: false; readonly problem: string };

/**
 * Reads codes, written as ids, labels or aliases and parted by the separator. `?code` is a code not reported (multiple
 * choice only), `code=text` a code with a text of its own, in which a backslash makes the next character literal.
 */
export function parseChoice(cell: string, variable: ChoiceVariable, form: AnswerForm): ParsedAnswer {
  const parts = readParts(cell, variable, form);
  const bad = parts.find((part) => !part.ok);
  return (
    bad ??
    joinParts(
      cell,
      variable,
      parts.filter((part) => part.ok),
    )
  );
}

function joinParts(cell: string, variable: ChoiceVariable, parts: readonly GoodPart[]): ParsedAnswer {
  const codes = unique(parts.filter((part) => part.reported).flatMap((part) => part.codes));
  const notReported = unique(parts.filter((part) => !part.reported).flatMap((part) => part.codes));
  const both = codes.find((code) => notReported.includes(code));
  if (both !== undefined) {
    return { ok: false, problem: sentence('cell.both', { both }) };
  }
  if (variable.kind === 'single' && codes.length > 1) {
    const problem = sentence('cell.several-codes', {
      trim: cell.trim(),
      codes: codes.length,
      variable: variable.label,
    });
    return { ok: false, problem };
  }
  if (codes.length + notReported.length === 0) return { ok: true, answer: undefined };
  const other = Object.fromEntries(
    parts.flatMap(({ codes: [code], text }) => (code === undefined || text === undefined ? [] : [[code, text]])),
  );
  return { ok: true, answer: { kind: 'codes', codes, notReported, other } };
}

/** A label may itself hold the separator, so a cell with an unknown part is tried as one label first. */
function readParts(cell: string, variable: ChoiceVariable, form: AnswerForm): Part[] {
  const parts = splitParts(cell, form.separator);
  if (parts.length > 1 && parts.some((part) => !form.lookUp(unescapePart(part), variable).ok)) {
    const whole = form.lookUp(cell.trim(), variable);
    if (whole.ok) return [{ ok: true, reported: true, codes: whole.codes }];
  }
  return parts.map((part) => readPart(part, variable, form));
}

function readPart(part: string, variable: ChoiceVariable, form: AnswerForm): Part {
  const prefix = form.tokens.codeNotReportedPrefix;
  if (part.startsWith(prefix)) {
    const problem = sentence('cell.silent-single', { part });
    if (variable.kind === 'single') return { ok: false, problem };
    const found = lookUp(unescapePart(part.slice(prefix.length).trim()), variable, form);
    return found.ok ? { ok: true, reported: false, codes: found.codes } : found;
  }
  if (readState(part, form.tokens) !== undefined) {
    return { ok: false, problem: sentence('cell.state-beside-codes', { part }) };
  }
  return readFreeText(part, variable, form) ?? readCode(part, variable, form);
}

function readCode(part: string, variable: ChoiceVariable, form: AnswerForm): Part {
  const found = lookUp(unescapePart(part), variable, form);
  return found.ok ? { ok: true, reported: true, codes: found.codes } : found;
}

/** Reads `code=text`; undefined where the part is not of that form. */
function readFreeText(part: string, variable: ChoiceVariable, form: AnswerForm): Part | undefined {
  const equals = part.indexOf('=');
  const named = equals < 0 ? undefined : form.lookUp(unescapePart(part.slice(0, equals).trimEnd()), variable);
  if (named?.ok !== true || form.lookUp(unescapePart(part), variable).ok) return undefined;
  const [code = ''] = named.codes;
  if (named.codes.length !== 1 || codeById(variable, code)?.freeText !== true) {
    return { ok: false, problem: sentence('cell.no-text-taken', { part, code }) };
  }
  const text = unescapePart(part.slice(equals + 1).trimStart());
  return { ok: true, reported: true, codes: [code], ...(text === '' ? {} : { text }) };
}

function lookUp(label: string, variable: ChoiceVariable, form: AnswerForm): CodeLookUp {
  const found = form.lookUp(label, variable);
  return found.ok || !found.unknown ? found : (form.unknownCode(label, variable) ?? found);
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
