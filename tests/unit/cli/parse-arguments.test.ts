import { describe, expect, it } from 'vitest';
import { defineCommand } from '../../../src/cli/command.ts';
import { parseArguments } from '../../../src/cli/parse-arguments.ts';
import { ok } from '../../../src/contract/errors.ts';
import { must } from '../../support/must.ts';

const command = defineCommand({
  name: 'draw',
  usage: 'PROJECT.copro [NAME]',
  summary: 'something',
  positionals: { least: 1, most: 2 },
  options: {
    rows: { type: 'string' },
    filter: { type: 'string', multiple: true },
    separator: { type: 'string', default: ';' },
    tests: { type: 'boolean', default: false },
  },
  run: () => Promise.resolve(ok(0)),
});

const refusal = (...argv: string[]): string => {
  const parsed = parseArguments(command, argv);
  return parsed.ok ? `taken: ${JSON.stringify(parsed.value)}` : `${parsed.error.code}: ${parsed.error.message}`;
};
const usage = '\nUsage: copro draw PROJECT.copro [NAME]';

describe('what is typed after a command', () => {
  it('is its names, its options and what they are where they are left out', () => {
    const argv = ['a.copro', '--filter', 'a=1', 'b', '--filter=b=-2', '--json', '--tests', '--json'];
    expect(must(parseArguments(command, argv))).toEqual({
      positionals: ['a.copro', 'b'],
      values: { filter: ['a=1', 'b=-2'], separator: ';', tests: true, json: true },
    });
    expect(must(parseArguments(command, ['a.copro'])).values).toEqual({ separator: ';', tests: false });
  });

  it('may hold a blank where a sign is asked for, a dash after “=”, and anything as a name after “--”', () => {
    expect(
      must(parseArguments(command, ['a.copro', '--separator', ' ', '--rows=-x', '--', '--b'])).values,
    ).toMatchObject({
      separator: ' ',
      rows: '-x',
    });
    expect(must(parseArguments(command, ['a.copro', '--rows', '-', '--', '--b'])).positionals).toEqual([
      'a.copro',
      '--b',
    ]);
  });

  it.each([
    [[], `Name what it is about.${usage}`],
    [['a.copro', 'b', 'c d', 'e'], `“c d” is one too many. A name with blanks in it stands in quotes.${usage}`],
    [['a.copro', ' '], `One of the names is empty.${usage}`],
    [['a.copro', '--colour', 'red'], `There is no option --colour.${usage}`],
    [['a.copro', '-r', 'x'], `There is no option -r.${usage}`],
    [['a.copro', '--no-tests'], `There is no option --no-tests.${usage}`],
    [['a.copro', '--rows'], '--rows takes a value, and none follows it.'],
    [['a.copro', '--rows='], '--rows is empty. Give it a value, or leave it out.'],
    [['a.copro', '--rows', ' '], '--rows is empty. Give it a value, or leave it out.'],
    [['a.copro', '--filter', 'a=1', '--filter', ''], '--filter is empty. Give it a value, or leave it out.'],
    [['a.copro', '--separator', ''], '--separator is empty. Give it a value, or leave it out.'],
    [
      ['a.copro', '--rows', '--tests'],
      '--rows takes a value, and --tests follows it. Where that is the value, write --rows=--tests.',
    ],
    [['a.copro', '--rows', 'a', '--rows', 'b'], '--rows stands here twice. Give it once.'],
    [['a.copro', '--tests=no'], '--tests takes no value; “no” is one.'],
    [['a.copro', '--json=yes'], '--json takes no value; “yes” is one.'],
  ])('is refused in plain words: %j', (argv, message) => {
    expect(refusal(...argv)).toBe(`invalid-input: ${message}`);
  });

  it('says after what something is missing', () => {
    const two = { ...command, positionals: { least: 2, most: 2 } };
    expect(parseArguments(two, ['a.copro'])).toMatchObject({
      error: { message: `Something is missing after “a.copro”.${usage}` },
    });
  });
});
