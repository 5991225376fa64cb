import type { Policy } from '../model/policy.ts';
import type { AxisView, ViewCode } from './axis-view.ts';
import type { Bits } from './bits.ts';
import { countAnd } from './count-bits.ts';

/** What a reader of a table must know of its axes and of whose codings it reads, one sentence each. */
export function notesOf(views: readonly AxisView[], valid: Bits, policy: Policy): string[] {
  return [...new Set([...views.flatMap((view) => viewNotes(view, valid)), ...policyNotes(policy)])];
}

function viewNotes(view: AxisView, valid: Bits): string[] {
  return [
    ...view.notes,
    ...(view.kind === 'multiple'
      ? [`${view.label}: a case can have several codes, so that their counts may exceed the cases.`]
      : []),
    ...(view.responseLevel === null ? [] : [`${view.label}: responses count the ${view.responseLevel}.`]),
    ...perCode(view, valid, {
      set: ({ unknown }) => unknown,
      words: (list) => `${view.label}: out of the base of a code are the cases for which it is not reported: ${list}.`,
    }),
    ...perCode(view, valid, {
      set: ({ young }) => young,
      words: (list) =>
        `${view.label}: out of the base of a code, until someone looks again, are the cases coded before it came: ${list}.`,
    }),
  ];
}

type PerCode = { readonly set: (code: ViewCode) => Bits | null; readonly words: (list: string) => string };

function perCode(view: AxisView, valid: Bits, { set, words }: PerCode): string[] {
  const counted = view.codes.flatMap((code) => {
    const cases = set(code);
    const count = cases === null ? 0 : countAnd(cases, valid);
    return count === 0 || code.derived ? [] : [`${code.label} (${count})`];
  });
  return counted.length === 0 ? [] : [words(counted.join(', '))];
}

/** What kind of bound a policy is; nothing for a reading of somebody’s answers. */
export function policyNotes(policy: Policy): string[] {
  switch (policy.kind) {
    case 'final':
    case 'coder':
      return [];
    case 'union':
      return ['Upper bound: a code counts where any coder of the case has it.'];
    case 'intersection':
      return ['Lower bound: a code counts where every coder of the case has it.'];
  }
}
