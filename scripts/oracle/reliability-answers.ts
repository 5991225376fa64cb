import type { Answerers } from './oracle-case.ts';
import { answerKrippendorffAlpha, answerKrippendorffAlphaSets } from './reliability/answer-alpha.ts';
import { answerFleissKappa } from './reliability/answer-fleiss-kappa.ts';
import { answerPerCodeAgreement } from './reliability/answer-per-code-agreement.ts';
import { answerTwoCoders } from './reliability/answer-two-coders.ts';

/** The kinds of case about agreement between coders. */
export const reliabilityAnswers: Answerers = {
  twoCoders: answerTwoCoders,
  fleissKappa: answerFleissKappa,
  krippendorffAlpha: answerKrippendorffAlpha,
  krippendorffAlphaSets: answerKrippendorffAlphaSets,
  perCodeAgreement: answerPerCodeAgreement,
};
