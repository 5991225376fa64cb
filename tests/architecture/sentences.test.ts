import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/model/sentences/catalogue.ts';
import { root, sourcesUnder } from './support/repository.ts';

/** Sentences that no page shows: of a file, of the terminal, of a dialog, of a mistake in the program itself. */
const written: readonly string[] = [
  'src/server/built-interface.ts',
  'src/core/page/interface-files.ts',
  'src/server/start-server.ts',
  'src/domain/reliability/agreement/measurement.ts',
  'src/formats/deposit/deposit-tables.ts',
  'src/formats/deposit/deposit-texts.ts',
  'electron/words.ts',
  'electron/breakdown.ts',
];

/** What makes messages and documents; left out are the words of figures, which have their own, and what English alone has. */
const speaking = [
  ...['core', 'store', 'domain', 'formats', 'contract', 'server', 'render/figure', 'render/report'].map(
    (folder) => `src/${folder}`,
  ),
  'electron',
].flatMap((folder) =>
  sourcesUnder(folder).filter(
    (file) =>
      !/\/(sentences|figure-words|caption-words|salvage|reproduce)/u.test(file) &&
      !file.startsWith('src/formats/decision-log/') &&
      !written.includes(file),
  ),
);

const texts = sourcesUnder('src').map((file) => [file, readFileSync(path.join(root, file), 'utf8')] as const);

describe('the sentences of the program', () => {
  it('are each said somewhere', () => {
    const code = texts.filter(([file]) => !file.endsWith('-sentences.ts')).map(([, text]) => text);
    const all = code.join('\n');
    expect(Object.keys(catalogue).filter((key) => !isSaid(key, all))).toEqual([]);
  });

  it('stand under one key each', () => {
    const keys = texts
      .filter(([file]) => file.endsWith('-sentences.ts'))
      .flatMap(([, text]) => [...text.matchAll(/^ {2}'([\w.-]+)':/gmu)].map(([, key = '']) => key));
    expect(keys.length).toBe(Object.keys(catalogue).length);
  });

  it('are all of the catalogue: no message is written where it arises', () => {
    expect(speaking.length).toBeGreaterThan(300);
    expect(speaking.flatMap(looseSentences)).toEqual([]);
  });
});

/** A key may be put together of a fixed beginning and a choice: `table.cases-of-${part}`; names of columns are those of the columns. */
function isSaid(key: string, code: string): boolean {
  if (key.startsWith('field.') || code.includes(`'${key}'`)) return true;
  const beginnings = [...key.matchAll(/[-.]/gu)].map(({ index }) => key.slice(0, index + 1));
  return beginnings.some((beginning) => code.includes(`\`${beginning}\${`));
}

/** Messages of failures, and whatever else reads as a sentence, that do not come from the catalogue. */
function looseSentences(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const loose: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
      const said = node.getText(source).slice(1, -1);
      const words = said.replaceAll(/\$\{[^}]*\}/gu, ' x ');
      if ((/\S\s+\S|^\p{Lu}/u.test(words) && isMessage(node)) || /^[“‘A-Z\s].*\s.*[a-z”’})\s]\.$/su.test(words))
        loose.push(`${file}: ${said}`);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return loose;
}

const tellers = new Set(['fail', 'Refusal', 'refine', 'regex']);
const told = new Set(['message', 'summary', 'stage', 'problem', 'reason', 'warning']);

/** The second argument of what fails or of a rule of a schema, and what is called a message, a summary, a stage of a job. */
function isMessage(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) return isMessage(parent);
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent))
    return parent.initializer === node && told.has(parent.name.getText());
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  const { expression: called } = parent;
  const teller = ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
  return tellers.has(teller) && parent.arguments?.indexOf(node) === 1;
}
