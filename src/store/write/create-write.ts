import { revert } from '../history/revert.ts';
import { applyMerge } from '../merge/apply-merge.ts';
import { settleTask } from '../merge/settle-task.ts';
import type { WriteContext } from './context.ts';
import { deleteCases } from './delete-cases.ts';
import { freezeDone } from './freeze-done.ts';
import type { Write } from './write.ts';
import { writeCases } from './write-cases.ts';
import { writeChanges, writeRecodes } from './write-changes.ts';
import { deleteClaims, writeClaims } from './write-claims.ts';
import { writeCodebook, writeEarlierCodebooks } from './write-codebook.ts';
import { writeCoders } from './write-coders.ts';
import { deleteCodings, writeCodings, writeColumns } from './write-codings.ts';
import { writeDocuments } from './write-documents.ts';
import { writeFinalCodings } from './write-final-codings.ts';
import { keepGroupings, writeGroupings } from './write-groupings.ts';
import { writePassages } from './write-passages.ts';
import { writeProject } from './write-project.ts';
import { writeRounds } from './write-rounds.ts';
import { deleteSpecification, renameSpecification, writeSpecifications } from './write-specifications.ts';

/** What one command may write. */
export function createWrite(context: WriteContext): Write {
  return {
    putProject: (project) => writeProject(context, project),
    putCodebook: (codebook, identities = {}) => writeCodebook(context, codebook, identities),
    putCodebookChanges: (entries) => writeChanges(context, entries),
    putRecodes: (recodes) => writeRecodes(context, recodes),
    putGroupings: (groupings) => writeGroupings(context, groupings),
    putCoders: (coders) => writeCoders(context, coders),
    putCases: (cases) => writeCases(context, cases),
    deleteCases: (cases) => deleteCases(context, cases),
    putCodings: (codings) => writeCodings(context, codings),
    putColumns: (columns) => writeColumns(context, columns),
    rewriteCodings: (codings) => writeCodings(context, codings, 'rewriting'),
    deleteCodings: (keys) => deleteCodings(context, keys),
    putFinalCodings: (codings) => writeFinalCodings(context, codings),
    putDocuments: (documents) => writeDocuments(context, documents),
    putPassages: (passages) => writePassages(context, passages),
    putRounds: (rounds) => writeRounds(context, rounds),
    putDone: (mark) => freezeDone(context, mark),
    putClaims: (claims) => writeClaims(context, claims),
    deleteClaims: (ids) => deleteClaims(context, ids),
    putSpecifications: (saved) => writeSpecifications(context, saved),
    renameSpecification: (name, to) => renameSpecification(context, name, to),
    deleteSpecification: (name) => deleteSpecification(context, name),
    revert: (entries) => revert(context, entries),
    merge: (plan) => applyMerge(context, plan),
    settle: (task, keep) => settleTask(context, task, keep),
    putReview: (review) => {
      writeProject(context, review.project);
      keepGroupings(context, review.groupings);
      writeCodebook(context, review.codebook, review.identities);
      writeEarlierCodebooks(context, review.codebook, review.earlierCodebooks);
      writeChanges(context, review.codebookChanges);
      writeGroupings(context, review.groupings);
      writeCoders(context, review.coders, true);
      writeCases(context, review.cases);
      writeRecodes(context, review.recodes);
      writeCodings(context, review.codings);
      writeFinalCodings(context, review.finalCodings);
      writeDocuments(context, review.documents);
      writePassages(context, review.passages);
      writeRounds(context, review.rounds);
      writeClaims(context, review.claims);
      writeSpecifications(context, review.specifications);
    },
  };
}
