import fc from 'fast-check';
import { ok } from '../../../src/domain/model/result.ts';
import { redo, undo } from '../../../src/store/history/undo.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { runCommand } from '../../../src/store/run-command.ts';
import type { Write } from '../../../src/store/write/write.ts';
import { sampleAnswer } from '../../store/support/arbitraries.ts';
import { fullReview } from '../../store/support/full-review.ts';
import { coding, people, roleTree, sampleCases, sampleCodebook } from '../../store/support/sample.ts';
import { uuidOf } from '../../store/support/surroundings.ts';

/** One write of a command; it may be refused, and then the whole command is. */
export type Change = (write: Write) => void;

const cases = 4;
const someCase = fc.integer({ min: 1, max: cases });
const someCoder = fc.constantFrom('ada', 'ben');
const at = '2026-02-03T04:05:06.000Z';

const putCoding = fc
  .record({ number: someCase, coder: someCoder, answered: sampleAnswer() })
  .map(({ number, coder, answered }): Change => (write) => {
    write.putCodings([{ ...coding(number, answered.variable, answered.answer), coder }]);
  });

const deleteCoding = fc
  .record({ case: someCase, coder: someCoder, variable: fc.constantFrom('type', 'role', 'people', 'country') })
  .map((key): Change => (write) => {
    write.deleteCodings([key]);
  });

const putFinal = fc
  .record({ number: someCase, answered: sampleAnswer() })
  .map(({ number, answered: { variable, answer } }): Change => (write) => {
    write.putFinalCodings([{ case: number, variable, answer, origin: 'decided', by: 'ada', at, codebookVersion: 1 }]);
  });

/** Cases change title or number, and new ones come. */
const putCase = fc
  .record({ index: fc.integer({ min: 1, max: cases + 2 }), number: fc.integer({ min: 1, max: 9 }) })
  .map(({ index, number }): Change => (write) => {
    const [one] = sampleCases(cases + 2).slice(index - 1);
    if (one !== undefined) write.putCases([{ ...one, number, title: `Title ${number}` }]);
  });

/** Codes come and go, move below others, and change names with one another. */
const trees = [
  roleTree,
  { planner: {}, assessor: { survey: {} }, other: {} },
  { assessor: { panel: {}, survey: { online: {} } }, planner: {}, other: {} },
  { planner: { assessor: { survey: {}, panel: {} } }, other: {}, funder: {} },
];
const putCodebook = fc
  .record({ version: fc.integer({ min: 1, max: 3 }), tree: fc.constantFrom(...trees) })
  .map(({ version, tree }): Change => (write) => {
    write.putCodebook(sampleCodebook(version, tree));
  });

const putGroupings = fc
  .subarray(fullReview().groupings)
  .chain((groupings) => fc.shuffledSubarray(groupings))
  .map((groupings): Change => (write) => {
    write.putGroupings(groupings);
  });

const putCoder = fc
  .record({ name: fc.constantFrom('ada', 'ben', 'cleo', 'dan'), index: fc.integer({ min: 0, max: 3 }) })
  .map(({ name, index }): Change => (write) => {
    write.putCoders([{ uuid: people[index]?.uuid ?? uuidOf(index, 2), name, kind: 'person' }]);
  });

const putSources = fc
  .record({ numbers: fc.uniqueArray(someCase, { minLength: 1 }), evidence: fc.uniqueArray(someCase) })
  .map(({ numbers, evidence }): Change => (write) => {
    const { documents, passages } = fullReview();
    write.putDocuments(documents.map((document) => ({ ...document, cases: numbers })));
    const evidenceFor = evidence.map((number) => ({ case: number, variable: 'type', coder: 'ben' }));
    write.putPassages(passages.map((passage) => ({ ...passage, evidenceFor })));
  });

/** What Ada has marked done in case 1 stays with the round. */
const putRound = fc
  .record({ numbers: fc.uniqueArray(someCase), coders: fc.uniqueArray(someCoder) })
  .map(({ numbers, coders }): Change => (write) => {
    write.putRounds(
      fullReview().rounds.map((round) => ({
        ...round,
        cases: [...new Set([...numbers, 1])],
        coders: [...new Set([...coders, 'ada'])],
      })),
    );
  });

/** A command of some changes, of which each may touch what an earlier one wrote. */
export const someChanges: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: putCoding },
    { weight: 3, arbitrary: deleteCoding },
    { weight: 2, arbitrary: putFinal },
    { weight: 2, arbitrary: putCase },
    { weight: 2, arbitrary: putCodebook },
    { weight: 1, arbitrary: putGroupings },
    { weight: 1, arbitrary: putCoder },
    { weight: 1, arbitrary: putSources },
    { weight: 1, arbitrary: putRound },
  ),
  { minLength: 1, maxLength: 5 },
);

/** Runs the changes as one command; whether it was kept. */
export function runChanges(project: WritableProject, changes: readonly Change[]): boolean {
  return runCommand(project, { kind: 'test', by: 'tests', summary: 'A change' }, (write) => {
    for (const change of changes) change(write);
    return ok(undefined);
  }).ok;
}

/** A command, an undo of some entry, or a redo. */
export type Act = readonly Change[] | { readonly kind: 'undo'; readonly pick: number } | { readonly kind: 'redo' };

export const someAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: someChanges },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), pick: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const }) },
);

/** Does it, if it can be done. */
export function perform(project: WritableProject, act: Act): void {
  if (!('kind' in act)) runChanges(project, act);
  else if (act.kind === 'redo') redo(project, 'tests');
  else undo(project, { kind: 'entry', seq: 1 + (act.pick % revision(project)) }, 'tests');
}

/** The number of the newest entry. */
export function revision({ writer }: WritableProject): number {
  return Number(writer.statement('SELECT max(seq) FROM command').pluck().get());
}

export const sampleSize = cases;
