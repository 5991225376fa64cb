import { defaultStateTokens, type StateTokens } from '../../domain/model/state-tokens.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import { type CodeLookUp, lookUpCode } from './look-up-code.ts';

/** How a file writes answers. */
export type AnswerForm = {
  readonly tokens: StateTokens;
  /** Stands between several codes. */
  readonly separator: string;
  /** Numbers have a decimal comma instead of a point. */
  readonly decimalComma: boolean;
  /**
   * Tokens alone in a cell of a text variable are states. Only files of codings do that; in a list from elsewhere `NA`
   * is text.
   */
  readonly textStates: boolean;
  /** Which codes a label stands for. */
  readonly lookUp: (label: string, variable: ChoiceVariable) => CodeLookUp;
  /** What to do with a label that stands for none; undefined where it is a problem. */
  readonly unknownCode: (label: string, variable: ChoiceVariable) => CodeLookUp | undefined;
};

/** The form of files of codings, which is also how answers are written. */
export const codingForm: AnswerForm = {
  tokens: defaultStateTokens,
  separator: ';',
  decimalComma: false,
  textStates: true,
  lookUp: lookUpCode,
  unknownCode: refuse,
};

function refuse(): undefined {
  return undefined;
}
