import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from './support/repository.ts';

/** Put together here from halves, so that this file does not hold what it looks for. */
const forbidden = [
  ['(?<![\\w.])/wo', 'rk/'],
  ['(?<![\\w.])/ro', 'ot/'],
  ['\\.\\./sha', 'red/'],
  ['\\bregis', 'try\\.[a-z]'],
  ['\\bTO', 'DO\\b'],
  ['\\bFIX', 'ME\\b'],
].map((halves) => new RegExp(halves.join('')));

const binary = /\.(png|pdf|copro|ttf|woff2?|zip|xlsx|docx|qdpx|ico|icns)$/;

describe('the repository', () => {
  it('holds no path of one machine, no package host and no unfinished note', () => {
    const files = filesUnder('.').filter((file) => !binary.test(file));
    const found = files.flatMap((file) => {
      const lines = textOf(file).split('\n');
      return lines.flatMap((line, index) =>
        forbidden.some((word) => word.test(line)) ? [`${file}:${index + 1}: ${line.slice(0, 120)}`] : [],
      );
    });
    expect(found).toEqual([]);
  });
});
