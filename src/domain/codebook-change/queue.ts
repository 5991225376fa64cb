import { type Code, flattenCodes, isYoungIn } from '../model/code.ts';
import { type Codebook, variablesOf } from '../model/codebook.ts';
import type { Coding } from '../model/coding.ts';
import type { FinalCoding } from '../model/final-coding.ts';
import type { QueueEntry, Recode } from '../model/recode.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { type ChoiceVariable, isChoice } from '../model/variable.ts';
import { type CodeStates, codeStatesOf } from './code-states.ts';

/** What the queue is worked out from; `reasons` are those given for the versions of the codebook. */
export type QueueGround = {
  readonly codebook: Codebook;
  readonly codings: readonly Coding[];
  readonly finalCodings: readonly FinalCoding[];
  readonly recodes: readonly Recode[];
  readonly reasons: ReadonlyMap<number, string>;
};

type Made = Pick<Coding, 'case' | 'variable' | 'answer' | 'codebookVersion'> & { readonly coder: string | null };

/**
 * What a person must look at again, by case, variable and coder: codings that a change named and that were not made
 * again since, and codings older than a code that they have not looked for. A case that is coded anew under the version
 * that asks, or a later one, has left.
 */
export function recodeQueue(ground: QueueGround): QueueEntry[] {
  const made: Made[] = [...ground.codings, ...ground.finalCodings.map((final) => ({ ...final, coder: null }))];
  const asked = Map.groupBy(ground.recodes, keyOf);
  const byVariable = new Map(
    variablesOf(ground.codebook)
      .filter(isChoice)
      .map((variable) => [variable.id, youngCodes(variable, ground.reasons)]),
  );
  const order = new Map(variablesOf(ground.codebook).map(({ id }, place) => [id, place]));
  const place = ({ variable }: QueueEntry): number => order.get(variable) ?? order.size;
  return made
    .flatMap((coding) => [
      ...(asked.get(keyOf(coding)) ?? []).flatMap((recode) => stillAsked(recode, coding)),
      ...(byVariable.get(coding.variable)?.(coding) ?? []),
    ])
    .sort((a, b) => a.case - b.case || place(a) - place(b) || a.version - b.version);
}

function keyOf({ case: number, variable, coder }: Pick<Made, 'case' | 'variable' | 'coder'>): string {
  return `${String(number)}/${variable}/${coder ?? ''}`;
}

function stillAsked(recode: Recode, { codebookVersion }: Made): QueueEntry[] {
  if (codebookVersion >= recode.version) return [];
  const { code, ...rest } = recode;
  return [{ ...rest, codedUnder: codebookVersion, codes: code === null ? [] : [code] }];
}

/** For a coding the codes that came after it and that it says nothing of, a version at a time. */
function youngCodes(variable: ChoiceVariable, reasons: QueueGround['reasons']): (coding: Made) => QueueEntry[] {
  const read = codeStatesOf(variable);
  const codes = flattenCodes(variable.codes).map(({ code }) => code);
  const late = codes.filter(({ since, retired }) => since > 1 && retired === undefined);
  const labels = new Map(codes.map(({ id, label }) => [id, label]));
  if (late.length === 0) return () => [];
  return ({ case: number, coder, answer, codebookVersion }) => {
    const states = read({ answer, codebookVersion });
    const young = late.filter((code) => isYoungIn(code, codebookVersion) && states?.get(code.id) === 'young');
    return [...Map.groupBy(young, (code) => `${String(code.since)} ${whyOf(code, states)}`).values()].map((group) => {
      const why = group[0] === undefined ? 'added' : whyOf(group[0], states);
      const version = group[0]?.since ?? 1;
      const names = group.map(({ label }) => `“${label}”`).join(', ');
      const old = labels.get(group[0]?.splitFrom ?? '') ?? '';
      const what =
        why === 'split' ? sentence('queue.was-split', { old, names }) : sentence('queue.came-after', { names });
      const given = reasons.get(version);
      return {
        case: number,
        variable: variable.id,
        coder,
        codedUnder: codebookVersion,
        version,
        why,
        codes: group.map(({ id }) => id),
        reason: given === undefined ? what : sentence('phrase.with-reason', { what, reason: given }),
      };
    });
  };
}

function whyOf({ splitFrom }: Code, states: CodeStates | undefined): 'added' | 'split' {
  return splitFrom !== undefined && states?.get(splitFrom) === 'present' ? 'split' : 'added';
}
