import { describe, expect, it } from 'vitest';
import { makeFaultyDisk } from '../../support/crash/faulty-disk.ts';
import { type Campaign, killAgain } from '../../support/crash/kill-again.ts';
import { foundOrSkip } from '../../support/requirements.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const seed = Number(process.env['COPRO_SEED'] ?? 56);
const minutes = 60_000;

const problemsAfter = async (campaign: Partial<Campaign>): Promise<string[]> => {
  const kills = await killAgain({ script: 'honest', seed, kills: 40, steps: 12, streams: 1, ...campaign });
  return kills.flatMap(({ problems }) => problems);
};

describe('the program, killed', () => {
  it(
    'at 20 random moments, keeps what it acknowledged and nothing of what it did not',
    async () => {
      const kills = await killAgain({ script: 'honest', seed, kills: 20, steps: 12, streams: 2 });
      expect(kills.flatMap(({ problems }) => problems)).toEqual([]);
      expect(kills).toHaveLength(20);
      expect(kills.some(({ acknowledged }) => acknowledged > 0)).toBe(true);
    },
    6 * minutes,
  );

  it(
    'in the middle of 4 calls that write to the project, does so as well',
    async (context) => {
      const disk = foundOrSkip(context, 'c-compiler', makeFaultyDisk(temporaryFolder(), 'review.'));
      const kills = await killAgain({ script: 'honest', seed: seed + 1, kills: 4, steps: 12, streams: 1, disk });
      expect(kills.flatMap(({ problems }) => problems)).toEqual([]);
      expect(kills.filter(({ call }) => call !== '')).toHaveLength(4);
    },
    6 * minutes,
  );
});

describe('a project of the first format', () => {
  it(
    'is migrated whole though the program is killed in the middle of 4 calls of the opening or closing',
    async (context) => {
      const disk = foundOrSkip(context, 'c-compiler', makeFaultyDisk(temporaryFolder(), 'review.'));
      const kills = await killAgain({ script: 'honest', seed, kills: 4, steps: 1, streams: 1, older: 1, disk });
      expect(kills.flatMap(({ problems }) => problems)).toEqual([]);
      expect(kills.filter(({ call }) => call !== '')).toHaveLength(4);
    },
    6 * minutes,
  );
});

describe('what must not be is found out', () => {
  it(
    'a program that acknowledges before it keeps',
    async () => {
      const problems = await problemsAfter({ script: 'acknowledging-early', enough: hasLoss });
      expect(problems.some(isLoss)).toBe(true);
    },
    6 * minutes,
  );

  it(
    'a program that keeps a command in pieces',
    async () => {
      const problems = await problemsAfter({ script: 'committing-in-pieces', enough: hasPart });
      expect(problems.some(isPart)).toBe(true);
    },
    6 * minutes,
  );
});

function isLoss(problem: string): boolean {
  return /^step \d+ was acknowledged, and what is there is as of step \d+$/.test(problem);
}

function hasLoss({ problems }: { readonly problems: readonly string[] }): boolean {
  return problems.some(isLoss);
}

function isPart(problem: string): boolean {
  return /^step \d+ \([a-z ]+\) is there in part$/.test(problem);
}

function hasPart({ problems }: { readonly problems: readonly string[] }): boolean {
  return problems.some(isPart);
}
