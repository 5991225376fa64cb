import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/domain/model/review.ts';
import { reviewSchema } from '../../src/domain/model/review.ts';
import { checkProject } from '../../src/store/check-project.ts';
import { readReview } from '../../src/store/read/read-review.ts';
import { must } from '../support/must.ts';
import { sampleReview } from './support/arbitraries.ts';
import { fullReview } from './support/full-review.ts';
import { command, sampleCodebook, sampleProject } from './support/sample.ts';
import { uuidOf } from './support/surroundings.ts';

function throughAFile(review: Review): Review {
  const project = sampleProject(0);
  command(project, (write) => write.putReview(review));
  const read = must(readReview(project));
  project.close();
  expect(checkProject(project.path)).toEqual({ ok: true, value: [] });
  return read;
}

describe('a review', () => {
  it('comes back from a project as it went in, with one of everything', () => {
    const review = fullReview();
    const { identities, ...read } = throughAFile(review);
    expect({ ...read, identities: {} }).toEqual(review);
    expect(Object.keys(identities).sort()).toEqual(
      ['country', 'people', 'role', 'summary', 'type', 'year']
        .concat(
          ['country/sweden', 'country/uk', 'type/private', 'type/public'],
          ['assessor', 'other', 'panel', 'planner', 'survey'].map((id) => `role/${id}`),
        )
        .sort(),
    );
  });

  it('is a review by its own schema', () => {
    expect(reviewSchema.safeParse(throughAFile(fullReview())).error).toBeUndefined();
  });

  it('keeps the identities it brings, also where the project had its own', () => {
    const identities = Object.fromEntries(
      Object.keys(throughAFile(fullReview()).identities).map((id, n) => [id, uuidOf(n, 8)]),
    );
    expect(throughAFile({ ...fullReview(), identities }).identities).toEqual(identities);
    const coders = fullReview().coders.map((coder, n) => ({ ...coder, uuid: uuidOf(n, 7) }));
    expect(throughAFile({ ...fullReview(), coders }).coders).toEqual(coders);
  });

  it('brings the earlier versions of its codebook, with codings made under them, and no other version', () => {
    const review = fullReview();
    const later = {
      ...review,
      codebook: sampleCodebook(4, { planner: {}, assessor: { survey: {}, panel: {} }, jury: {}, other: {} }),
      earlierCodebooks: [sampleCodebook(2), sampleCodebook(3)],
      codings: review.codings.map((one, index) => ({ ...one, codebookVersion: 2 + (index % 3) })),
      finalCodings: review.finalCodings.map((one) => ({ ...one, codebookVersion: 3 })),
      rounds: review.rounds.map((round) => ({
        ...round,
        codebookVersion: 2,
        frozen: round.frozen.map((one) => ({ ...one, codebookVersion: 2 })),
      })),
    };
    expect({ ...throughAFile(later), identities: {} }).toEqual(later);
  });

  it('changes nothing when it is taken over a second time', () => {
    const project = sampleProject(0);
    command(project, (write) => write.putReview(fullReview()));
    const first = must(readReview(project));
    const before = project.writer.statement('SELECT count(*) FROM command').pluck().get();
    command(project, (write) => write.putReview(first));
    expect(project.writer.statement('SELECT count(*) FROM command').pluck().get()).toBe(before);
  });

  it('loses what it no longer holds of documents, passages and rounds', () => {
    const project = sampleProject(0);
    const review = fullReview();
    command(project, (write) => write.putReview(review));
    const less = {
      ...review,
      documents: review.documents.map((document) => ({ ...document, cases: [9] })),
      passages: review.passages.map((passage) => ({ ...passage, evidenceFor: [] })),
      rounds: review.rounds.map((round) => ({ ...round, cases: [9], coders: ['ada'] })),
    };
    command(project, (write) => write.putReview(less));
    const read = must(readReview(project));
    expect({ ...read, identities: {} }).toEqual(less);
  });

  it('comes back whatever it holds', () => {
    fc.assert(
      fc.property(sampleReview(), (review) => {
        const read = throughAFile(review);
        expect({ ...read, identities: {} }).toEqual(review);
      }),
      { numRuns: 25, seed: 20_261_122 },
    );
  });
});
