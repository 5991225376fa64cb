import { type Codebook, codebookSchema } from '../../domain/model/codebook.ts';
import type { Result } from '../../domain/model/result.ts';
import { tokenClashes } from '../answer/token-clash.ts';
import type { SourceFile } from '../source-file.ts';
import { readChecked } from './read-checked.ts';

/** Reads a codebook; also refuses one whose codes files would read as states. Errors as `readJson` gives them. */
export function readCodebook(file: SourceFile): Result<Codebook> {
  return readChecked(file, codebookSchema, tokenClashes);
}
