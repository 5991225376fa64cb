import { flattenCodes } from '../../domain/model/code.ts';
import { findVariable } from '../../domain/model/codebook.ts';
import { isChoice } from '../../domain/model/variable.ts';
import type { Say } from '../language/use-words.ts';
import { axisOptions } from '../tables/axis-options.ts';
import { optionLabel } from '../tables/option-label.ts';
import type { Scheme } from './condition.ts';
import { conditionInWords, conditionsInWords } from './condition-in-words.ts';
import { type ClaimDraft, jointOf, type MeasureKind } from './draft.ts';

/** The reading of a draft in words: “Mean: Year, of Country: Sweden”; it stands where nobody wrote another one. */
export function ruleInWords(draft: ClaimDraft, scheme: Scheme, say: Say): string {
  return writers[draft.measure](draft, scheme, say);
}

const writers: Readonly<Record<MeasureKind, typeof ruleInWords>> = {
  cases: casesInWords,
  percent: casesInWords,
  comparison: sidesInWords,
  difference: sidesInWords,
  sum: sidesInWords,
  'figures-matched': figuresInWords,
  'fewest-moves': figuresInWords,
  assignments: figuresInWords,
  numbers: statisticInWords,
  association: statisticInWords,
  pairs: ({ pairs }, _, say) => say(`audit.pairs-${pairs}`),
  codes: (draft, scheme, say) => say('audit.rule-codes', { what: codesInWords(draft, scheme) }),
  named: sourceInWords,
  printed: sourceInWords,
  'counts-of-share': ({ base, least, most }, _, say) =>
    say('audit.rule-counts', { base: base || open, least: least || open, most: most || open }),
  unmeasured: sourceInWords,
};

function casesInWords(draft: ClaimDraft, scheme: Scheme, say: Say): string {
  return conditionsInWords(draft.conditions, jointOf(draft), { scheme, say }) || say('audit.every-case');
}

function sourceInWords({ measure, source }: ClaimDraft, _: Scheme, say: Say): string {
  return source.trim() || say(`audit.measure-${measure}`);
}

/** What stands where somebody has still to choose. */
const open = '…';

function sidesInWords({ measure, conditions, operator }: ClaimDraft, scheme: Scheme, say: Say): string {
  const sides = conditions.map((condition) => conditionInWords(condition, scheme, say) || open);
  if (measure !== 'comparison') return sides.join(measure === 'sum' ? ' + ' : ' − ');
  return `${sides[0] ?? open} ${operator} ${sides.slice(1).join(', ') || open}`;
}

function figuresInWords({ measure, conditions }: ClaimDraft, scheme: Scheme, say: Say): string {
  const figures = conditions.map((condition) => conditionInWords(condition, scheme, say) || open);
  return say('audit.rule-figures', { what: say(`audit.measure-${measure}`), figures: figures.join(' · ') });
}

function statisticInWords(draft: ClaimDraft, scheme: Scheme, say: Say): string {
  const { measure, summary, statistic, rows, cols, variable } = draft;
  const what =
    measure === 'numbers'
      ? `${say(`audit.summary-${summary}`)}: ${findVariable(scheme.codebook, variable)?.label ?? open}`
      : `${say(`audit.statistic-${statistic}`)}: ${axisLabel(rows, scheme, say)} × ${axisLabel(cols, scheme, say)}`;
  const which = conditionsInWords(draft.conditions, jointOf(draft), { scheme, say });
  return which === '' ? what : say('audit.rule-among', { what, which });
}

function axisLabel(value: string, { codebook, groupings }: Scheme, say: Say): string {
  const options = axisOptions(codebook, groupings).flatMap((group) => group.options);
  const option = options.find((one) => one.value === value);
  return option === undefined ? open : optionLabel(option, say);
}

function codesInWords({ variable: id, below }: ClaimDraft, { codebook }: Scheme): string {
  const variable = findVariable(codebook, id);
  const codes = variable !== undefined && isChoice(variable) ? flattenCodes(variable.codes) : [];
  return codes.find(({ code }) => code.id === below)?.code.label ?? variable?.label ?? open;
}
