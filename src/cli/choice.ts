import { fail, ok, type Result } from '../contract/errors.ts';

/** One of the words that an option takes, or what it takes instead. */
export function choose<const Word extends string>(option: string, given: string, words: readonly Word[]): Result<Word> {
  const word = words.find((candidate) => candidate === given);
  return word === undefined
    ? fail('invalid-input', `--${option} takes ${words.join(', ')}; “${given}” is none of them.`)
    : ok(word);
}
