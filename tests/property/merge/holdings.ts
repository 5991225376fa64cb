import { codeStatesOf } from '../../../src/domain/codebook-change/code-states.ts';
import { recodeQueue } from '../../../src/domain/codebook-change/queue.ts';
import { findVariable } from '../../../src/domain/model/codebook.ts';
import type { Review } from '../../../src/domain/model/review.ts';
import { readTasks } from '../../../src/store/merge/read-tasks.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { must } from '../../support/must.ts';

/** Numbers of codebook versions, and all that follows from them: they are a file's own. */
const numbered = ['version', 'codebookVersion', 'codedUnder', 'since', 'unseenIn', 'retired'];

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (numbered.includes(key) ? undefined : part)));
}

function sorted(list: readonly unknown[]): string[] {
  return list.map((one) => JSON.stringify(plain(one))).sort();
}

/** What a review says, whatever its versions are numbered and whatever came first: codings with all that they say of each code. */
export function holdings(project: WritableProject): unknown {
  const review = must(readReview(project));
  const { codebook } = review;
  const read = (made: Review['codings'][number] | Review['finalCodings'][number]): unknown => {
    const variable = findVariable(codebook, made.variable);
    const states = variable === undefined ? undefined : codeStatesOf(variable)(made);
    return { ...made, states: states === undefined ? null : [...states] };
  };
  const unordered = <Of extends { readonly cases: readonly number[] }>(of: Of): Of => ({
    ...of,
    cases: [...of.cases].sort(),
  });
  return {
    project: review.project,
    codebook: plain(codebook),
    identities: review.identities,
    changes: sorted(review.codebookChanges),
    groupings: sorted(review.groupings),
    coders: sorted(review.coders),
    cases: review.cases,
    codings: sorted(review.codings.map(read)),
    finals: sorted(review.finalCodings.map(read)),
    recodes: sorted(review.recodes),
    queue: sorted(recodeQueue({ ...review, reasons: new Map() })),
    documents: sorted(review.documents.map(unordered)),
    passages: sorted(review.passages.map((passage) => ({ ...passage, evidenceFor: sorted(passage.evidenceFor) }))),
    rounds: sorted(
      review.rounds.map((round) => ({
        ...unordered(round),
        coders: [...round.coders].sort(),
        frozen: sorted(round.frozen.map(read)),
      })),
    ),
    tasks: sorted(
      must(readTasks(project)).map(({ task: _, words: __, place: ___, this: shown, ...task }) => ({
        ...task,
        this: shown.fields,
      })),
    ),
  };
}
