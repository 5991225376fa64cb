import type { AgreementWarning, VariableAgreement } from '../../domain/model/agreement.ts';
import { type Said, said } from '../../domain/model/sentences/said.ts';
import { lacksVariation } from '../../domain/reliability/agreement/estimate-text.ts';

/** What to watch for when reading a variable's figures, a sentence each. */
export function watchLines(variable: VariableAgreement): Said[] {
  const sentences: Readonly<Record<AgreementWarning, Said>> = {
    illustrative: said('agreement.illustrative'),
    'skewed-categories': said('agreement.skewed'),
    incomplete: said('agreement.incomplete', { one: variable.oneAnswer, all: variable.complete }),
    'younger-codes': youngerWords(variable),
    'resamples-discarded': said('agreement.discarded'),
  };
  return [...variable.warnings.map((warning) => sentences[warning]), ...unvaryingLines(variable)];
}

function youngerWords({ leftOut }: VariableAgreement): Said {
  return said('agreement.younger', {
    sets: leftOut.length === 0 ? '' : said('agreement.sets-without', { codes: leftOut }),
  });
}

function unvaryingLines({ codes }: VariableAgreement): Said[] {
  const unvarying = codes.filter(({ statistics }) => lacksVariation(statistics)).map(({ label }) => label);
  return unvarying.length === 0 ? [] : [said('agreement.unvarying', { codes: unvarying })];
}
