import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../../src/cli/commands.ts';
import { commandsIn } from '../../../support/run-in-process.ts';
import { smallProject } from '../../../support/small-project.ts';
import { sharedFolder } from '../../../support/temporary-folder.ts';

const { at, run } = commandsIn(
  sharedFolder(async (folder) => {
    await smallProject(folder);
    const readings = [{ id: 'rows', rule: 'rows', measure: { kind: 'cases', of: { kind: 'every-case' } } }];
    const claim = {
      id: 'four',
      kind: 'count',
      section: '§1',
      statement: 'There are 4.',
      reported: 4,
      unit: 'cases',
      readings,
    };
    const claims = { title: 'Claims', about: 'Of a paper.', claims: [claim] };
    writeFileSync(join(folder, 'claims.json'), JSON.stringify(claims));
  }),
);

/** What a file of each form begins with or holds, read as single bytes. */
const signs: Readonly<Record<string, RegExp>> = {
  text: /^[^<{[\\|]/u,
  json: /^[[{]/u,
  csv: /^[a-z_]+,[^\r]*\n/u,
  'csv-excel': /^\u{EF}\u{BB}\u{BF}[^\n]*,[^\n]*\r\n/u,
  md: /^(#|\*\*)/u,
  html: /^<(!doctype html>|figure )/iu,
  latex: /\\begin\{/u,
  xlsx: /^PK[^]*xl\/workbook\.xml/u,
  docx: /^PK[^]*word\/document\.xml/u,
  svg: /^<svg /u,
  png: /^\u{89}PNG\r\n/u,
  pdf: /^%PDF-/u,
};

const asked: readonly (readonly [string, ...string[]])[] = [
  ['table', '@review.copro', '--rows', 'type', '--cols', 'country'],
  ['table', '@review.copro', '--evidence', 'country,type'],
  ['agreement', '@review.copro', '--coders', 'Ana,Ben', '--variable', 'role'],
  ['audit', '@review.copro', '@claims.json'],
  ['figure', '@review.copro', 'distribution-country', '--dpi', '72'],
  ['retrieve', '@review.copro', 'role=panel', '--coders', 'Ana'],
  ['settle', '@review.copro', '--log', '--all'],
  ['export', '@review.copro'],
];

/** The forms that the help of a command names; those of one coder’s package are tested with export. */
function formsOf(name: string): string[] {
  const usage = commands.find((command) => command.name === name)?.usage ?? '';
  const named = /--format (?<forms>[a-z|-]+)/u.exec(usage)?.groups?.['forms'] ?? '';
  return named.split('|').filter((form) => form !== 'package');
}

describe.each(asked)('copro %s %s %s', (name, ...args) => {
  const forms = formsOf(name);

  it.each(forms)('is written as %s where that is asked for', async (form) => {
    const file = `asked-${form}`;
    expect(await run(name, ...args, '--format', form, '--out', `@${file}`)).toMatchObject({ code: 0 });
    expect(readFileSync(at(file), 'latin1')).toMatch(signs[form] ?? /^nothing such/u);
  });

  it('is refused in every form that the help does not name, with those that it does', async () => {
    const others = Object.keys(signs).filter((form) => !forms.includes(form));
    for (const form of others) {
      const refused = await run(name, ...args, '--format', form);
      expect({ form, code: refused.code }).toEqual({ form, code: 2 });
      expect(refused.stderr).toContain(`--format takes ${formsOf(name).join(', ')}`);
    }
  });
});
