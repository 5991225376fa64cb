import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/ui/language/words.ts';
import { root, sourcesUnder } from '../../architecture/support/repository.ts';

const said = sourcesUnder('src/ui')
  .filter((file) => !file.endsWith('words.ts'))
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n');

const keys = Object.keys(words.en);

/** `{name}` in a sentence. */
function blanks(sentence: string | undefined): string[] {
  return [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

describe('the words of the interface', () => {
  it('are the same in both languages, key by key', () => {
    expect(keys.length).toBeGreaterThan(60);
    expect(Object.keys(words.zh).sort()).toEqual(keys.toSorted());
    expect(keys.filter((key) => (words.zh[key] ?? '') === '' || words.en[key] === '')).toEqual([]);
  });

  it('leave the same blanks in both languages', () => {
    expect(keys.filter((key) => blanks(words.en[key]).join() !== blanks(words.zh[key]).join())).toEqual([]);
  });

  it('are Chinese where they are to be Chinese', () => {
    const plain = keys.filter((key) => !/\p{Script=Han}/u.test(words.zh[key] ?? ''));
    expect(plain).toEqual(['command.language', 'history.by']);
  });

  it('are each said somewhere', () => {
    const unsaid = keys.filter((key) => {
      const base = key.replace(/_(one|other)$/, '');
      // A key may be put together of a fixed beginning and a choice: `command.look-${look}`, `agree.why-${reason}`.
      const beginnings = [...base.matchAll(/-/g)].map(({ index }) => base.slice(0, index + 1));
      return !said.includes(`'${base}'`) && !beginnings.some((beginning) => said.includes(`\`${beginning}\${`));
    });
    expect(unsaid).toEqual([]);
  });

  it('stand in one place: no sentence is written into a screen', () => {
    const written = sourcesUnder('src/ui')
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => {
        const text = readFileSync(path.join(root, file), 'utf8');
        return [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)\s*</g)].map(
          ([, sentence]) => `${file}: ${sentence ?? ''}`,
        );
      });
    expect(written).toEqual([]);
  });
});
