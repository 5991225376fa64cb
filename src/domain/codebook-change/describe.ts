import type { ChangeOf } from '../model/codebook-change.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { Variable } from '../model/variable.ts';
import { mapCodes, placedCode } from './code-tree.ts';
import { codebookEdit, type Edit, type Scheme } from './edit.ts';
import { choiceOf, variableOf, withCodesOf, withVariable } from './scheme-parts.ts';

/** What may be said differently without changing what is meant; each with what a summary calls it. */
const names = {
  definition: sentence('phrase.definition'),
  useWhen: sentence('phrase.use-when'),
  notWhen: sentence('phrase.not-when'),
  examples: sentence('phrase.examples'),
  aliases: sentence('phrase.aliases'),
  colour: sentence('phrase.colour'),
  note: sentence('phrase.note'),
  scale: sentence('phrase.scale'),
} as const;
type Told = Partial<Record<keyof typeof names, unknown>>;

/**
 * Other words, examples, aliases or another colour for a code that means what it meant. `invalid-input` where nothing
 * would change.
 */
export function describeCode(scheme: Scheme, change: ChangeOf<'describe-code'>): Result<Edit> {
  const found = choiceOf(scheme.codebook, change.variable);
  if (!found.ok) return found;
  const placed = placedCode(found.value, change.code);
  if (!placed.ok) return placed;
  const { code } = placed.value;
  const { definition, useWhen, notWhen, examples, aliases, colour } = change;
  const told = differing(code, { definition, useWhen, notWhen, examples, aliases, colour });
  if (Object.keys(told).length === 0) return nothingNew;
  const codes = mapCodes(found.value.codes, (one) => (one.id === code.id ? retold(one, told) : one));
  const summary = sentence('codebook.code-described', { code: code.label, id: found.value.id, words: wordsOf(told) });
  return ok(codebookEdit(scheme, summary, withCodesOf(scheme.codebook, found.value.id, codes)));
}

/** The same for a variable; a scale is refused where several codes may be chosen or there are none. */
export function describeVariable(scheme: Scheme, change: ChangeOf<'describe-variable'>): Result<Edit> {
  const found = variableOf(scheme.codebook, change.variable);
  if (!found.ok) return found;
  const variable = found.value;
  const { definition, note, aliases, scale } = change;
  if (scale !== undefined && variable.kind !== 'single')
    return fail(
      'invalid-input',
      sentence('codebook.scale-single-only', { variable: variable.id, kind: variable.kind }),
    );
  const known: Variable = variable.kind === 'single' ? { ...variable, scale: variable.scale ?? 'nominal' } : variable;
  const told = differing(known, { definition, note, aliases, scale });
  if (Object.keys(told).length === 0) return nothingNew;
  const summary = sentence('codebook.variable-described', { variable: variable.label, words: wordsOf(told) });
  return ok(
    codebookEdit(
      scheme,
      summary,
      withVariable(scheme.codebook, variable.id, (one) => retold(one, told)),
    ),
  );
}

const nothingNew = fail('invalid-input', sentence('codebook.nothing-new'));

/** What was given and is not as it stands; null takes away what is there. */
function differing(now: Told, given: Told): Told {
  const changed = Object.entries(given).filter(
    ([name, value]) =>
      value !== undefined &&
      JSON.stringify(value ?? undefined) !== JSON.stringify(now[name as keyof Told] ?? undefined),
  );
  return Object.fromEntries(changed);
}

function retold<Part extends object>(part: Part, told: Told): Part {
  const gone = new Set(Object.entries(told).flatMap(([name, value]) => (value === null ? [name] : [])));
  const merged = { ...part, ...told };
  return Object.fromEntries(Object.entries(merged).filter(([name]) => !gone.has(name))) as Part;
}

function wordsOf(told: Told): string[] {
  return Object.keys(told).map((name) => names[name as keyof Told]);
}
