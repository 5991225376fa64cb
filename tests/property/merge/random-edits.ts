import fc from 'fast-check';
import { planChange } from '../../../src/domain/codebook-change/plan-change.ts';
import { findVariable } from '../../../src/domain/model/codebook.ts';
import { codebookChangeSchema } from '../../../src/domain/model/codebook-change.ts';
import { nextUndo } from '../../../src/domain/model/command-log.ts';
import { ok } from '../../../src/domain/model/result.ts';
import { loadLog } from '../../../src/store/history/read-log.ts';
import { redo, undo } from '../../../src/store/history/undo.ts';
import { readTasks } from '../../../src/store/merge/read-tasks.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readCodebook } from '../../../src/store/read/read-codebook.ts';
import { readNextVersion } from '../../../src/store/read/read-next-version.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { runCommand } from '../../../src/store/run-command.ts';
import type { Write } from '../../../src/store/write/write.ts';
import { sampleAnswer } from '../../store/support/arbitraries.ts';
import { fullReview } from '../../store/support/full-review.ts';
import { coding } from '../../store/support/sample.ts';
import { must } from '../../support/must.ts';

/** Something that a person does to a copy; where it is refused nothing happens. */
export type Edit = (project: WritableProject) => void;

/** Edits show what they do where a property fails. */
function told(what: unknown, work: Edit): Edit {
  return Object.assign(work, { [fc.toStringMethod]: () => JSON.stringify(what) });
}

const someCase = fc.integer({ min: 1, max: 7 });
const someCoder = fc.constantFrom('ada', 'ben');

function edit(project: WritableProject, work: (write: Write, version: number) => void): void {
  const { version } = must(readCodebook(project)).codebook;
  runCommand(project, { kind: 'test', by: 'tests', summary: 'An edit' }, (write) => {
    work(write, version);
    return ok(undefined);
  });
}

const putCoding = fc.record({ number: someCase, coder: someCoder, answered: sampleAnswer() }).map((given): Edit =>
  told(given, (project) => {
    const { number, coder, answered } = given;
    edit(project, (write, codebookVersion) => {
      write.putCodings([{ ...coding(number, answered.variable, answered.answer), coder, codebookVersion }]);
    });
  }),
);

const deleteCoding = fc
  .record({ case: someCase, coder: someCoder, variable: fc.constantFrom('type', 'role', 'people', 'country') })
  .map((given): Edit =>
    told(given, (project) => {
      edit(project, (write) => write.deleteCodings([given]));
    }),
  );

const putFinal = fc.record({ number: someCase, answered: sampleAnswer() }).map((given): Edit =>
  told(given, (project) => {
    const {
      number,
      answered: { variable, answer },
    } = given;
    const at = '2026-02-03T04:05:06.000Z';
    edit(project, (write, codebookVersion) => {
      write.putFinalCodings([{ case: number, variable, answer, origin: 'decided', by: 'ada', at, codebookVersion }]);
    });
  }),
);

const addCase = fc
  .record({ number: fc.integer({ min: 5, max: 7 }), title: fc.constantFrom('One', 'Two') })
  .map((given): Edit =>
    told(given, (project) => {
      const { number, title } = given;
      const uuid = project.surroundings.ids();
      edit(project, (write) => write.putCases([{ uuid, number, title, status: { kind: 'included' } }]));
    }),
  );

const changeCase = fc.record({ number: someCase, title: fc.constantFrom('One', 'Two', 'Three') }).map((given): Edit =>
  told(given, (project) => {
    const { number, title } = given;
    const found = must(readReview(project)).cases.find((one) => one.number === number);
    if (found !== undefined) edit(project, (write) => write.putCases([{ ...found, title }]));
  }),
);

const addCoder = fc.constantFrom('cleo', 'dan').map((given): Edit =>
  told(given, (project) => {
    const uuid = project.surroundings.ids();
    edit(project, (write) => {
      write.putCoders([{ uuid, name: given, kind: 'person' }]);
      write.putCodings([{ ...coding(1, 'people', { kind: 'number', value: 1 }), coder: given }]);
    });
  }),
);

const putSources = fc
  .record({ numbers: fc.uniqueArray(someCase, { minLength: 1 }), evidence: fc.uniqueArray(someCase) })
  .map((given): Edit =>
    told(given, (project) => {
      const { numbers, evidence } = given;
      const { documents, passages } = fullReview();
      const coded = must(readReview(project)).codings.filter(
        ({ variable, coder }) => variable === 'type' && coder === 'ben',
      );
      edit(project, (write) => {
        write.putDocuments(documents.map((document) => ({ ...document, cases: numbers })));
        const evidenceFor = coded
          .filter((one) => evidence.includes(one.case))
          .map(({ case: number, variable, coder }) => ({ case: number, variable, coder }));
        write.putPassages(passages.map((passage) => ({ ...passage, evidenceFor })));
      });
    }),
  );

const openRound = fc
  .record({ numbers: fc.uniqueArray(someCase, { minLength: 1 }), coders: fc.uniqueArray(someCoder, { minLength: 1 }) })
  .map((given): Edit =>
    told(given, (project) => {
      const { numbers: cases, coders } = given;
      const [uuid, opened] = [project.surroundings.ids(), project.surroundings.clock()];
      edit(project, (write, codebookVersion) => {
        write.putRounds([{ uuid, title: 'Round', codebookVersion, cases, coders, opened, frozen: [] }]);
      });
    }),
  );

/** What happens in the last round that was opened: somebody marks a case done, or closes it. */
const workInRound = fc
  .record({ kind: fc.constantFrom('done', 'done', 'close'), case: fc.nat(4), coder: fc.nat(1) })
  .map((given): Edit =>
    told(given, (project) => {
      const round = must(readReview(project)).rounds.at(-1);
      if (round === undefined) return;
      const at = project.surroundings.clock();
      if (given.kind === 'close') {
        edit(project, (write) => {
          write.putRounds([{ ...round, closed: at, frozen: [] }]);
        });
        return;
      }
      const number = round.cases[given.case % round.cases.length] ?? 0;
      const coder = round.coders[given.coder % round.coders.length] ?? '';
      if (round.done?.some((mark) => mark.case === number && mark.coder === coder) === true) return;
      edit(project, (write) => write.putDone({ round: round.uuid, coder, cases: [number], at }));
    }),
  );

const putGroupings = fc.subarray(fullReview().groupings).map((given): Edit =>
  told(given, (project) => {
    edit(project, (write) => {
      write.putGroupings(given);
    });
  }),
);

const someRole = fc.constantFrom('planner', 'assessor', 'survey', 'panel', 'other', 'new-one');
const newCode = (id: string): unknown => ({ id, label: `Label of ${id}` });
const anyChange: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({ kind: fc.constant('rename-code'), code: someRole, label: fc.constantFrom('Renamed', 'Anew') }),
  fc.record({ kind: fc.constant('add-code'), code: fc.constantFrom('new-one', 'new-two', 'new-three').map(newCode) }),
  fc.record({ kind: fc.constant('move-code'), code: someRole, parent: fc.option(someRole) }),
  fc.record({ kind: fc.constant('merge-codes'), from: someRole, into: someRole }),
  fc.record({ kind: fc.constant('retire-code'), code: someRole }),
  fc.record({
    kind: fc.constantFrom('narrow-definition', 'widen-definition'),
    code: someRole,
    useWhen: fc.constantFrom('Now', 'Then'),
  }),
  fc.constant({ kind: 'change-kind', to: 'single' }),
  fc.constant({ kind: 'change-kind', to: 'multiple' }),
);

const changeCodebook = anyChange.map((given): Edit => told(given, (project) => changeRoles(project, given)));

/** Changes the codebook at the variable of roles, with all that follows from it; where it is refused nothing happens. */
export function changeRoles(project: WritableProject, given: object): void {
  const { codebook, groupings, codings, finalCodings, recodes, identities } = must(readReview(project));
  if (findVariable(codebook, 'role') === undefined) return;
  const wanted = codebookChangeSchema.parse({ variable: 'role', reason: 'A test', ...given });
  const nextVersion = must(readNextVersion(project));
  const of = { codebook, nextVersion, groupings, codings, finalCodings, recodes };
  const planned = planChange(of, wanted, { queue: true });
  if (!planned.ok) return;
  const { value } = planned;
  edit(project, (write) => {
    write.putCodebook(value.codebook, identities);
    write.putGroupings(value.groupings);
    const { version } = value.codebook;
    const at = project.surroundings.clock();
    write.putCodebookChanges([
      { version, at, by: 'tests', summary: value.summary, change: wanted, counts: [...value.counts] },
    ]);
    write.putRecodes(value.recodes);
    write.putCodings(value.codings);
    write.putFinalCodings(value.finalCodings);
  });
}

const settle = fc
  .record({ pick: fc.nat(5), keep: fc.constantFrom('this' as const, 'other' as const) })
  .map((given): Edit =>
    told(given, (project) => {
      const tasks = must(readTasks(project));
      const task = tasks[given.pick % Math.max(1, tasks.length)];
      if (task !== undefined) edit(project, (write) => write.settle(task.task, given.keep));
    }),
  );

/** A merge is undone for good in a test of its own: what it brought is then missing here alone. */
const takeBack = fc.constantFrom('undo', 'undo', 'redo', 'undo and redo').map((given): Edit =>
  told(given, (project) => {
    const isMerge = nextUndo(loadLog(project.reader))?.kind === 'merge';
    const undone =
      given === 'redo' || (given === 'undo' && isMerge) ? undefined : undo(project, { kind: 'latest' }, 'tests');
    if (given === 'redo' || (given === 'undo and redo' && undone?.ok === true)) redo(project, 'tests');
  }),
);

/** Edits of one copy. `more` adds what changes the codebook, and undo. */
export function someEdits(maxLength = 5): fc.Arbitrary<readonly Edit[]> {
  return fc.array(
    fc.oneof(
      { weight: 6, arbitrary: putCoding },
      { weight: 3, arbitrary: deleteCoding },
      { weight: 2, arbitrary: putFinal },
      { weight: 3, arbitrary: addCase },
      { weight: 2, arbitrary: changeCase },
      { weight: 1, arbitrary: addCoder },
      { weight: 1, arbitrary: putSources },
      { weight: 1, arbitrary: openRound },
      { weight: 2, arbitrary: workInRound },
      { weight: 1, arbitrary: putGroupings },
      { weight: 4, arbitrary: changeCodebook },
      { weight: 3, arbitrary: takeBack },
      { weight: 3, arbitrary: settle },
    ),
    { maxLength },
  );
}

/** Edits of which each adds something that others then need, or takes something back. */
export function comingAndGoing(maxLength = 5): fc.Arbitrary<readonly Edit[]> {
  return fc.array(
    fc.oneof(
      { weight: 2, arbitrary: addCase },
      { weight: 2, arbitrary: addCoder },
      { weight: 3, arbitrary: putCoding },
      { weight: 1, arbitrary: changeCase },
      { weight: 2, arbitrary: openRound },
      { weight: 2, arbitrary: workInRound },
      { weight: 6, arbitrary: takeBack },
    ),
    { maxLength },
  );
}

export function run(project: WritableProject, edits: readonly Edit[]): void {
  for (const one of edits) one(project);
}
