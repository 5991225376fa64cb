import type { Answer } from '../model/answer.ts';
import { answerWords } from '../model/answer-words.ts';
import { flattenCodes } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Coder } from '../model/coder.ts';
import type { Coding } from '../model/coding.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Retrieval, RetrievalWish, RetrievedCase, RetrievedCoding } from '../model/retrieval.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { SnapshotCase } from '../model/snapshot.ts';
import { isChoice, type Variable } from '../model/variable.ts';
import { findVariable } from '../tabulate/find-names.ts';
import { noSuch } from '../tabulate/no-such.ts';

/** A passage that stands as evidence for a coding of the variable. */
export type EvidencePassage = {
  readonly case: number;
  readonly coder: string;
  readonly document: string;
  readonly quote: string;
};

export type RetrievalGround = {
  readonly codebook: Codebook;
  readonly coders: readonly Coder[];
  readonly cases: readonly SnapshotCase[];
  /** Of the variable, in any order. */
  readonly codings: readonly Coding[];
  readonly passages: readonly EvidencePassage[];
  /** The answer of a case that counts; undefined where none does. */
  readonly finalOf: (number: number) => Answer | undefined;
};

type Target = {
  readonly variable: Variable;
  readonly code: Retrieval['code'];
  /** The code looked for and those below it; null where every answer is. */
  readonly ids: ReadonlySet<string> | null;
};

/**
 * Every case that somebody gave a code, or one below it, ascending by number, with each answer, its rationale, quote, page
 * and passages. Errors: `not-found` for a variable, code or coder that there is not, with those that there are.
 */
export function retrieve(wish: RetrievalWish, ground: RetrievalGround): Result<Retrieval> {
  const target = targetOf(wish, ground.codebook);
  if (!target.ok) return target;
  const coders = new Map(ground.coders.map((coder) => [coder.name, coder]));
  const unknown = wish.coders?.find((name) => !coders.has(name));
  if (unknown !== undefined) return fail('not-found', noSuch(sentence('names.coder'), unknown, [...coders.keys()]));
  const wanted = new Set(wish.coders ?? coders.keys());
  const found = ground.codings.filter(({ coder, answer }) => wanted.has(coder) && has(answer, target.value.ids));
  const order = new Map([...coders.keys()].map((name, index) => [name, index]));
  const byCase = Map.groupBy(found, (coding) => coding.case);
  const { variable, code, ids } = target.value;
  const cases = ground.cases.flatMap(({ number, title, status }): RetrievedCase[] => {
    const codings = (byCase.get(number) ?? []).toSorted(
      (one, other) => (order.get(one.coder) ?? 0) - (order.get(other.coder) ?? 0),
    );
    if (codings.length === 0) return [];
    const final = ground.finalOf(number);
    return [
      {
        number,
        title,
        status,
        final: final === undefined ? null : has(final, ids),
        codings: codings.map((coding) =>
          retrieved(coding, { target: target.value, ground, coder: coders.get(coding.coder) }),
        ),
      },
    ];
  });
  return ok({ variable: { id: variable.id, label: variable.label }, code, cases });
}

function targetOf({ variable: name, code: codeId }: RetrievalWish, codebook: Codebook): Result<Target> {
  const named = findVariable({ codebook }, name);
  if (!named.ok) return named;
  const variable = named.value;
  if (codeId === undefined) return ok({ variable, code: null, ids: null });
  const placed = isChoice(variable) ? flattenCodes(variable.codes) : [];
  const found = placed.find(({ code }) => code.id === codeId)?.code;
  if (found === undefined)
    return fail(
      'not-found',
      noSuch(
        sentence('names.code-of', { variable: variable.id }),
        codeId,
        placed.map(({ code }) => code.id),
      ),
    );
  const below = placed.filter(({ ancestors }) => ancestors.includes(codeId)).map(({ code }) => code.id);
  const { label, definition } = found;
  const code = { id: codeId, label, ...(definition === undefined ? {} : { definition }) };
  return ok({ variable, code, ids: new Set([codeId, ...below]) });
}

function has(answer: Answer, ids: ReadonlySet<string> | null): boolean {
  if (ids === null) return answer.kind !== 'empty';
  return answer.kind === 'codes' && answer.codes.some((code) => ids.has(code));
}

type Place = { readonly target: Target; readonly ground: RetrievalGround; readonly coder: Coder | undefined };

function retrieved(coding: Coding, { target: { variable, ids }, ground, coder }: Place): RetrievedCoding {
  const { answer, evidence, codebookVersion } = coding;
  const labels = new Map(
    isChoice(variable) ? flattenCodes(variable.codes).map(({ code }) => [code.id, code.label]) : [],
  );
  const held = answer.kind === 'codes' ? answer.codes.filter((code) => ids?.has(code) ?? true) : [];
  return {
    coder: coding.coder,
    coderKind: coder?.kind ?? 'person',
    codes: held.map((code) => labels.get(code) ?? code),
    answer: answerWords(answer, variable),
    evidence,
    passages: ground.passages
      .filter((passage) => passage.case === coding.case && passage.coder === coding.coder)
      .map(({ document, quote }) => ({ document, quote })),
    codebookVersion,
  };
}
