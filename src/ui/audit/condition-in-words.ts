import { findVariable } from '../../domain/model/codebook.ts';
import type { Say } from '../language/use-words.ts';
import { type Condition, type Joint, labelsOf, type Scheme, setOf } from './condition.ts';

/** A condition in words: “Country: United Kingdom or Sweden”; empty while something is missing. */
export function conditionInWords(condition: Condition, scheme: Scheme, say: Say): string {
  if (setOf(condition) === undefined) return '';
  const { variable: id, operator, codes, states, value } = condition;
  const variable = findVariable(scheme.codebook, id)?.label ?? id;
  const either = (names: readonly string[]): string => names.join(say('audit.either'));
  if (operator === 'state') {
    const what = either(states.map((state) => say(`state.${state}`)));
    return say('audit.condition-is', { variable, what });
  }
  if (codes.length === 0) return `${variable} ${operator} ${value.trim()}`;
  const labels = labelsOf(condition, scheme);
  const what = either(codes.map((code) => labels.find((one) => one.id === code)?.label ?? code));
  return say(operator === '!=' ? 'audit.condition-not' : 'audit.condition-is', { variable, what });
}

/** Conditions in words, as they belong together; empty where there are none. */
export function conditionsInWords(
  conditions: readonly Condition[],
  joint: Joint,
  { scheme, say }: { readonly scheme: Scheme; readonly say: Say },
): string {
  return conditions
    .map((condition) => conditionInWords(condition, scheme, say))
    .filter((words) => words !== '')
    .join(say(joint === 'all' ? 'audit.both' : 'audit.or'));
}
