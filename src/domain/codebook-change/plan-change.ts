import { type Answer, sameAnswer } from '../model/answer.ts';
import { type Codebook, findVariable } from '../model/codebook.ts';
import type { CodebookChange, CodeCount } from '../model/codebook-change.ts';
import type { Coding } from '../model/coding.ts';
import type { FinalCoding } from '../model/final-coding.ts';
import type { Grouping } from '../model/grouping.ts';
import type { QueueEntry, Recode } from '../model/recode.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { Variable } from '../model/variable.ts';
import { codeStatesOf } from './code-states.ts';
import { countHolders } from './count-holders.ts';
import type { Edit } from './edit.ts';
import { editOf } from './edit-of.ts';
import { recodeQueue } from './queue.ts';

/** What a change meets; of codings those of its variable suffice. */
export type ChangeGround = {
  readonly codebook: Codebook;
  /** The number that the changed codebook gets. */
  readonly nextVersion: number;
  readonly groupings: readonly Grouping[];
  readonly codings: readonly Coding[];
  readonly finalCodings: readonly FinalCoding[];
};

/** What a change will do; nothing is written while it is made. */
export type ChangePlan = {
  /** Plain words, without the reason. */
  readonly summary: string;
  /** The whole scheme, in its next version. */
  readonly codebook: Codebook;
  readonly groupings: readonly Grouping[];
  /** From the new names of variables (`variable`) and codes (`variable/code`) to the old. */
  readonly renamed: Readonly<Record<string, string>>;
  /** The codings whose answer is written anew; each keeps the version that it was made under. */
  readonly codings: readonly Coding[];
  readonly finalCodings: readonly FinalCoding[];
  /** What the recode queue must remember, and everything that it gains. */
  readonly recodes: readonly Recode[];
  readonly queued: readonly QueueEntry[];
  readonly counts: readonly CodeCount[];
};

/**
 * Works out what a change of the codebook does: the next version of the scheme, the codings that are written anew, what
 * a person must look at again, and how many codings hold each code before and after. No coding is lost. A renamed code
 * is no rewriting: codings know codes by identity. Fails as the changes do, with `conflict` where single choice would
 * leave codings with several codes, unless `queue` allows it, and with `not-found` for a text that nobody wrote.
 */
export function planChange(
  ground: ChangeGround,
  change: CodebookChange,
  { queue }: { readonly queue: boolean },
): Result<ChangePlan> {
  const version = ground.nextVersion;
  const edited = editOf({ codebook: ground.codebook, groupings: ground.groupings, version }, change);
  if (!edited.ok) return edited;
  const edit = edited.value;
  const id = variableIdOf(change);
  const newId = change.kind === 'rename-variable' ? (change.id ?? id) : id;
  const variable = findVariable(edit.codebook, newId);
  if (variable === undefined) return fail('internal', sentence('codebook.variable-lost', { newId }));
  const before = touched(ground, id);
  const after = {
    codings: before.codings.map((coding) => ({ ...rewritten(coding, edit), variable: newId })),
    finalCodings: before.finalCodings.map((final) => ({ ...rewritten(final, edit), variable: newId })),
  };
  const changed = {
    codings: differing(before.codings, after.codings, edit),
    finalCodings: differing(before.finalCodings, after.finalCodings, edit),
  };
  if (change.kind === 'promote-text' && changed.codings.length + changed.finalCodings.length === 0)
    return noSuchText(before, change);
  const codebook = { ...edit.codebook, version };
  const recodes = revisited(after, variable, { edit, version, reason: change.reason });
  const blocked = edit.revisit?.onlyByLeave === true && !queue ? recodes : [];
  if (blocked.length > 0) return severalCodes(blocked, variable);
  const old = findVariable(ground.codebook, id);
  const oldName = (code: string): string => edit.renamed[`${newId}/${code}`]?.slice(id.length + 1) ?? code;
  return ok({
    summary: edit.summary,
    codebook,
    groupings: edit.groupings,
    renamed: edit.renamed,
    ...changed,
    recodes,
    queued: gained({ codebook, ...after, recodes, reasons: new Map([[version, change.reason]]) }),
    counts: countHolders(old && { variable: old, ...before }, { variable, ...after }, oldName),
  });
}

/** The variable that a change is about. */
export function variableIdOf(change: CodebookChange): string {
  return change.kind === 'add-variable' ? change.variable.id : change.variable;
}

type Touched = Pick<ChangeGround, 'codings' | 'finalCodings'>;

function touched({ codings, finalCodings }: ChangeGround, id: string): Touched {
  return {
    codings: codings.filter(({ variable }) => variable === id),
    finalCodings: finalCodings.filter(({ variable }) => variable === id),
  };
}

function rewritten<Made extends { readonly answer: Answer }>(made: Made, { rewrite }: Edit): Made {
  return made.answer.kind === 'codes' && rewrite !== undefined ? { ...made, answer: rewrite(made.answer) } : made;
}

/** What must be written: new ids reach codings by themselves. */
function differing<Made extends { readonly answer: Answer }>(
  before: readonly Made[],
  after: readonly Made[],
  { renamed }: Edit,
): Made[] {
  if (Object.keys(renamed).length > 0) return [];
  return after.filter(({ answer }, index) => {
    const old = before[index];
    return old === undefined || !sameAnswer(old.answer, answer);
  });
}

type Asking = { readonly edit: Edit; readonly version: number; readonly reason: string };

function revisited(after: Touched, variable: Variable, { edit, version, reason }: Asking): Recode[] {
  const { revisit } = edit;
  if (revisit === undefined) return [];
  const states = codeStatesOf(variable);
  const asked = ({ answer, codebookVersion }: Pick<Coding, 'answer' | 'codebookVersion'>): boolean =>
    revisit.asks(answer, states({ answer, codebookVersion }));
  const entry = (number: number, coder: string | null): Recode => ({
    case: number,
    variable: variable.id,
    coder,
    version,
    why: revisit.why,
    code: revisit.code,
    reason: sentence('phrase.with-reason', { what: edit.summary, reason }),
  });
  return [
    ...after.codings.filter(asked).map((coding) => entry(coding.case, coding.coder)),
    ...after.finalCodings.filter(asked).map((final) => entry(final.case, null)),
  ];
}

/** What this version asks for; older entries are in the queue already. */
function gained(ground: Parameters<typeof recodeQueue>[0]): QueueEntry[] {
  return recodeQueue(ground).filter(({ version }) => version === ground.codebook.version);
}

function noSuchText(
  { codings, finalCodings }: Touched,
  { code, texts }: Extract<CodebookChange, { kind: 'promote-text' }>,
): Result<never> {
  const written = [...codings, ...finalCodings].flatMap(({ answer }) =>
    answer.kind === 'codes' && answer.other[code] !== undefined ? [answer.other[code]] : [],
  );
  const known = [...new Set(written)].map((text) => `“${text}”`).join(', ');
  const there = known === '' ? sentence('codebook.no-text-there') : sentence('codebook.texts-there', { known });
  return fail('not-found', sentence('codebook.no-such-text', { texts: texts.map((text) => `“${text}”`), there }));
}

function severalCodes(blocked: readonly Recode[], variable: Variable): Result<never> {
  return fail('conflict', sentence('codebook.several-codes', { blocked: blocked.length, variable: variable.id }), {
    problems: blocked.map(({ case: number, coder }) => ({
      message:
        coder === null
          ? sentence('phrase.final-of-case', { number })
          : sentence('phrase.case-and-coder', { number, coder }),
      place: {},
    })),
  });
}
