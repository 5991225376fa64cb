import type { Policy } from '../model/policy.ts';
import { type Said, said, sayIn, type Words } from '../model/sentences/said.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';
import type { AxisView, ViewCode } from './axis-view.ts';
import type { Bits } from './bits.ts';
import { countAnd } from './count-bits.ts';

type Noted = { readonly valid: Bits; readonly policy: Policy; readonly language: SentenceLanguage };

/** What a reader of a table must know of its axes and of whose codings it reads, one sentence each. */
export function notesOf(views: readonly AxisView[], { valid, policy, language }: Noted): string[] {
  const notes = [...views.flatMap((view) => viewNotes(view, valid)), ...policyNotes(policy)];
  return [...new Set(notes.map((note) => sayIn(language, note)))];
}

function viewNotes(view: AxisView, valid: Bits): Words[] {
  const { label, responseLevel: level } = view;
  return [
    ...view.notes,
    ...(view.kind === 'multiple' ? [said('table.several-codes', { label })] : []),
    ...(level === null ? [] : [said('table.response-level', { label, level })]),
    ...perCode(view, valid, {
      set: ({ unknown }) => unknown,
      words: (codes) => said('table.silent-codes', { label, codes }),
    }),
    ...perCode(view, valid, {
      set: ({ young }) => young,
      words: (codes) => said('table.young-codes', { label, codes }),
    }),
  ];
}

type PerCode = { readonly set: (code: ViewCode) => Bits | null; readonly words: (codes: readonly Said[]) => Said };

function perCode(view: AxisView, valid: Bits, { set, words }: PerCode): Said[] {
  const counted = view.codes.flatMap((code) => {
    const cases = set(code);
    const count = cases === null ? 0 : countAnd(cases, valid);
    return count === 0 || code.derived ? [] : [said('table.count-of', { label: code.label, count })];
  });
  return counted.length === 0 ? [] : [words(counted)];
}

/** What kind of bound a policy is; nothing for a reading of somebody’s answers. */
export function policyNotes(policy: Policy): Said[] {
  switch (policy.kind) {
    case 'final':
    case 'coder':
      return [];
    case 'union':
      return [said('table.upper-bound')];
    case 'intersection':
      return [said('table.lower-bound')];
  }
}
