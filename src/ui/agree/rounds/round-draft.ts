import type { Input } from '../../../contract/method.ts';
import { casesOf, sampleOf } from '../../../contract/round-options.ts';

type Wish = Omit<Input<'rounds.plan'>, 'project'>;

/** Who codes the cases: everybody all of them, or several a sample and the others dealt out, or each case one coder. */
export const shares = ['all', 'sample', 'split'] as const;

/** A round as it is being filled in; numbers stand as they were typed. */
export type RoundDraft = {
  readonly title: string;
  readonly coders: readonly string[];
  readonly cases: string;
  readonly share: (typeof shares)[number];
  readonly sample: string;
  /** Whether the cases outside the sample are dealt to the coders too. */
  readonly rest: boolean;
  readonly perCase: string;
  readonly seed: string;
};

export const emptyRound: RoundDraft = {
  title: '',
  coders: [],
  cases: '',
  share: 'all',
  sample: '20%',
  rest: true,
  perCase: '',
  seed: '1',
};

export type RoundProblem = 'title' | 'coders' | 'cases' | 'sample' | 'per-case' | 'seed';

/** The round that a draft asks for, or the first part that is not filled in as it has to be. */
export function wishOf(draft: RoundDraft): { readonly wish: Wish } | { readonly problem: RoundProblem } {
  const { title, coders, share } = draft;
  if (title.trim() === '') return { problem: 'title' };
  if (coders.length === 0) return { problem: 'coders' };
  const cases = casesOf(draft.cases.trim() === '' ? [] : [draft.cases]);
  if (!cases.ok) return { problem: 'cases' };
  const sample = sampleOf(share === 'sample' ? draft.sample : undefined);
  if (!sample.ok) return { problem: 'sample' };
  const perCase = perCaseOf(draft);
  if (perCase === undefined) return { problem: 'per-case' };
  const seed = seedOf(draft.seed);
  if (seed === undefined) return { problem: 'seed' };
  const who = { title: title.trim(), coders: [...coders], ...restOf(draft) };
  return { wish: { ...who, ...cases.value, ...sample.value, ...perCase, seed } };
}

function restOf({ share, rest, coders }: RoundDraft): Pick<Wish, 'rest'> {
  const dealt = share === 'split' || (share === 'sample' && rest);
  return dealt ? { rest: { coders: [...coders], split: true } } : {};
}

function perCaseOf({ share, perCase }: RoundDraft): Pick<Wish, 'perCase'> | undefined {
  if (share === 'split' || perCase.trim() === '') return {};
  return /^[1-9]\d{0,8}$/.test(perCase.trim()) ? { perCase: Number(perCase) } : undefined;
}

const mostSeed = 4_294_967_295;

function seedOf(text: string): number | undefined {
  const seed = /^\d{1,10}$/.test(text.trim()) ? Number(text) : mostSeed + 1;
  return seed > mostSeed ? undefined : seed;
}
