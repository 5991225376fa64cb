import type { AgreementCategory } from '../../../domain/model/agreement.ts';
import { useWords } from '../../language/use-words.ts';
import type { Key } from '../../language/words.ts';

const known: Readonly<Record<string, Key>> = {
  present: 'agree.present',
  absent: 'state.absent',
  'not-reported': 'state.not-reported',
  'not-applicable': 'state.not-applicable',
};

/** What a category is called: states in the language of the window, codes as the codebook names them. */
export function useCategoryName(): (category: AgreementCategory) => string {
  const { say } = useWords();
  return ({ id, label }) => {
    const key = known[id];
    return key === undefined ? label : say(key);
  };
}
