import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/model/sentences/catalogue.ts';
import { words } from '../../../src/ui/language/words.ts';
import { root, sourcesUnder } from '../../architecture/support/repository.ts';

const said = sourcesUnder('src/ui')
  .filter((file) => !file.endsWith('words.ts'))
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n');

const keys = Object.keys(words.en);

/** `{name}` in a sentence. */
function blanks(sentence: string | undefined): string[] {
  return [...(sentence ?? '').matchAll(/\{(\w+#?)\}/g)].map(([, name = '']) => name).sort();
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
    // Names of formats, fonts and statistics are the same in both; else nothing but signs is left between the blanks.
    const odd = plain.filter(
      (key) =>
        words.zh[key] !== words.en[key] && /\p{Ll}{4}/u.test((words.zh[key] ?? '').replaceAll(/\{\w+#?\}/gu, '')),
    );
    expect(odd.filter((key) => !/\.(?:export|statistic)-/u.test(key))).toEqual(['command.language']);
  });

  it('have one Chinese word for one thing', () => {
    const chinese = [...Object.values(words.zh), ...Object.values(catalogue).map(([, zh]) => zh)];
    // A coder is 编码员, a case 案例, the codebook 编码手册, a cross table 列联表, coproduction 合作生产.
    const strays = chinese.filter((text) =>
      /编码者|编码人员|个案(?!例)|编码簿|编码本|交叉表|共同生产|合作产出/u.test(text),
    );
    expect(strays).toEqual([]);
  });

  it('are written one way: “…” around what is quoted, and no space before %', () => {
    const all = [...Object.values(words.en), ...Object.values(words.zh), ...Object.values(catalogue).flat()];
    expect(all.filter((text) => /‘|[\d}] %/u.test(text))).toEqual([]);
  });

  it('are each said somewhere', () => {
    const unsaid = keys.filter((key) => {
      const base = key.replace(/_(one|other)$/, '');
      // A key may be put together of a fixed beginning and a choice: `command.look-${look}`.
      const beginnings = [...base.matchAll(/[-.]/gu)].map(({ index }) => base.slice(0, index + 1));
      return (
        !said.includes(`'${base}'`) &&
        !said.includes(`"${base}"`) &&
        !beginnings.some((beginning) => said.includes(`\`${beginning}\${`))
      );
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
