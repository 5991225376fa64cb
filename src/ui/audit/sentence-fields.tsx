import { Textarea, TextInput } from '@mantine/core';
import { numbersInText } from '../../domain/audit/numbers-in-text.ts';
import { useWords } from '../language/use-words.ts';
import type { ClaimDraft } from './draft.ts';
import { NumberChoice } from './number-choice.tsx';

type Fields = { readonly draft: ClaimDraft; readonly put: (part: Partial<ClaimDraft>) => void };

/** The sentence of a paper, where it stands, and which of its numbers is checked. */
export function SentenceFields({ draft, put }: Fields) {
  const { say } = useWords();
  const found = numbersInText(draft.sentence);
  return (
    <div className="claim-sentence">
      <Textarea
        size="xs"
        autoFocus
        rows={2}
        label={say('audit.sentence')}
        placeholder={say('audit.sentence-hint')}
        value={draft.sentence}
        onChange={(event) => put(sentencePut(event.currentTarget.value))}
      />
      <TextInput
        label={say('audit.section')}
        placeholder={say('audit.section-hint')}
        value={draft.section}
        onChange={(event) => put({ section: event.currentTarget.value })}
      />
      <NumberChoice
        found={found}
        chosen={draft.number}
        choose={(number) => put({ number, measure: found[number]?.percent === true ? 'percent' : 'cases' })}
        sentence={draft.sentence}
      />
    </div>
  );
}

/** Another sentence has other numbers; a share asks for a share. */
function sentencePut(sentence: string): Pick<ClaimDraft, 'sentence' | 'number' | 'measure'> {
  const [first] = numbersInText(sentence);
  return { sentence, number: 0, measure: first?.percent === true ? 'percent' : 'cases' };
}
