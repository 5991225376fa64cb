import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from './support/repository.ts';

const eslint = new ESLint({ cwd: root });

/** What the linter says of a text, had it stood in a file that exists (types are only known there). */
async function rulesBroken(text: string, file: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath: path.join(root, file) });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

const documented = '/** Says what it is. */\n';
const domain = 'src/domain/model/result.ts';

describe('the linter', () => {
  it.each([
    ['no-restricted-properties', 'export const value = Date.now();'],
    ['no-restricted-properties', 'export const value = Math.random();'],
    ['no-restricted-syntax', 'export const value = new Date();'],
    ['no-restricted-exports', 'const value = 1;\nexport default value;'],
    ['jsdoc/require-jsdoc', 'export function one(): number {\n  return 1;\n}'],
    ['@typescript-eslint/no-explicit-any', 'export const value: any[] = [];'],
    ['@typescript-eslint/no-non-null-assertion', 'const list: number[] = [];\nexport const value = list[0]!;'],
    ['@typescript-eslint/no-floating-promises', 'Promise.resolve();'],
    [
      '@typescript-eslint/switch-exhaustiveness-check',
      `${documented}export function f(kind: 'a' | 'b'): number {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}`,
    ],
    [
      'max-params',
      `${documented}export const f = (a: number, b: number, c: number, d: number): number => a + b + c + d;`,
    ],
    ['max-lines', 'export {};\n'.repeat(401)],
    [
      '@eslint-community/eslint-comments/require-description',
      '// eslint-disable-next-line no-restricted-properties\nexport const value = Math.random();',
    ],
  ])('finds %s, and nothing else, in the domain', async (rule, text) => {
    expect(await rulesBroken(text, domain)).toEqual([rule]);
  });

  it('lets a rule be set aside where the reason stands beside it', async () => {
    const text =
      '// eslint-disable-next-line no-restricted-properties -- a reason\nexport const value = Math.random();';
    expect(await rulesBroken(text, domain)).toEqual([]);
  });
});
