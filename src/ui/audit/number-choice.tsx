import { Radio } from '@mantine/core';
import type { NumberInText } from '../../domain/audit/numbers-in-text.ts';
import { useWords } from '../language/use-words.ts';

type Choice = {
  readonly found: readonly NumberInText[];
  readonly chosen: number;
  readonly choose: (place: number) => void;
  readonly sentence: string;
};

/** The numbers of the sentence, one of which is checked. */
export function NumberChoice({ found, chosen, choose, sentence }: Choice) {
  const { say } = useWords();
  if (found.length === 0)
    return sentence.trim() === '' ? null : <p className="claim-numbers muted">{say('audit.no-number')}</p>;
  return (
    <fieldset className="claim-numbers">
      <legend>{say('audit.numbers')}</legend>
      {found.map(({ text, at, percent }, place) => (
        <Radio
          key={at}
          size="xs"
          name="claim-number"
          label={`${text}${percent ? '%' : ''}`}
          checked={place === chosen}
          onChange={() => choose(place)}
        />
      ))}
    </fieldset>
  );
}
