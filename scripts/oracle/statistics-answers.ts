import type { Answerers } from './oracle-case.ts';
import { answerContingencyTable } from './statistics/answer-contingency-table.ts';
import { answerDistributions } from './statistics/answer-distributions.ts';
import { answerFisherMonteCarlo } from './statistics/answer-fisher-monte-carlo.ts';
import { answerMultipleMarginalIndependence } from './statistics/answer-marginal-independence.ts';
import { answerPairwiseMarginalIndependence } from './statistics/answer-pairwise-independence.ts';
import { answerPAdjust, answerWilsonInterval } from './statistics/answer-proportions.ts';
import { answerMultipleResponseTable } from './statistics/answer-response-table.ts';

/** The kinds of case about tables and the distributions behind their tests. */
export const statisticsAnswers: Answerers = {
  contingencyTable: answerContingencyTable,
  fisherMonteCarlo: answerFisherMonteCarlo,
  wilsonInterval: answerWilsonInterval,
  pAdjust: answerPAdjust,
  distributions: answerDistributions,
  multipleResponseTable: answerMultipleResponseTable,
  multipleMarginalIndependence: answerMultipleMarginalIndependence,
  pairwiseMarginalIndependence: answerPairwiseMarginalIndependence,
};
