import { Textarea, TextInput } from '@mantine/core';
import { type NumberInText, numbersInText } from '../../domain/audit/numbers-in-text.ts';
import { useWords } from '../language/use-words.ts';
import type { ClaimDraft } from './draft.ts';
import { NumberChoice } from './number-choice.tsx';

type Fields = {
  readonly draft: ClaimDraft;
  readonly put: (part: Partial<ClaimDraft>) => void;
  /** Whether no number of the sentence is checked. */
  readonly numberless: boolean;
};

/** The sentence of a paper, where it stands, and which of its numbers is checked. */
export function SentenceFields({ draft, put, numberless }: Fields) {
  const { say } = useWords();
  const found = numbersInText(draft.sentence);
  return (
    <div className="claim-sentence">
      <Textarea
        size="xs"
        rows={2}
        label={say('audit.sentence')}
        placeholder={say('audit.sentence-hint')}
        value={draft.sentence}
        onChange={(event) => put(sentencePut(event.currentTarget.value, draft))}
      />
      <TextInput
        label={say('audit.section')}
        placeholder={say('audit.section-hint')}
        value={draft.section}
        onChange={(event) => put({ section: event.currentTarget.value })}
      />
      {!numberless && (
        <NumberChoice
          found={found}
          chosen={draft.number}
          choose={(number) => put({ number, ...kindFor(found[number], draft) })}
          sentence={draft.sentence}
        />
      )}
    </div>
  );
}

/** Another sentence has other numbers. */
function sentencePut(sentence: string, draft: ClaimDraft): Partial<ClaimDraft> {
  const [first] = numbersInText(sentence);
  return { sentence, number: 0, ...kindFor(first, draft) };
}

/** A share asks for a share; what somebody chose otherwise stays. */
function kindFor(number: NumberInText | undefined, { measure }: ClaimDraft): Partial<ClaimDraft> {
  if (measure !== 'cases' && measure !== 'percent') return {};
  return { measure: number?.percent === true ? 'percent' : 'cases' };
}
