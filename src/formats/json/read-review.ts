import type { Result } from '../../domain/model/result.ts';
import { type Review, reviewSchema } from '../../domain/model/review.ts';
import type { SourceFile } from '../source-file.ts';
import { readChecked } from './read-checked.ts';
import { reviewProblems } from './review-problems.ts';

/**
 * Reads a whole review and holds its parts against one another, so that nothing in it points at nothing. Errors as
 * `readJson` gives them.
 */
export function readReview(file: SourceFile): Result<Review> {
  return readChecked(file, reviewSchema, reviewProblems);
}
