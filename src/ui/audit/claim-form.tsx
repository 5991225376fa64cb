import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { numbersInText } from '../../domain/audit/numbers-in-text.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { freeId } from '../../domain/model/free-id.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useCoder } from '../project/use-coder.ts';
import { useTell } from '../project/use-tell.ts';
import { type ClaimDraft, claimOf, newCondition, newDraft, ruleOf } from './draft.ts';
import { MeasureFields } from './measure-fields.tsx';
import { NumberChoice } from './number-choice.tsx';
import { Preview } from './preview.tsx';

type Form = {
  /** The claim that gets another reading; a new claim where undefined. */
  readonly to: Claim | undefined;
  readonly claims: readonly Claim[];
  readonly close: () => void;
};

/** A claim from a sentence: which of its numbers is checked, what gives it again, and what that comes to, before it is kept. */
export function ClaimForm({ to, claims, close }: Form) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const codebook = useAsk('codebook.read', { project }).data;
  const groupings = useAsk('groupings.list', { project }).data;
  const [draft, setDraft] = useState<ClaimDraft>(() => startOf(to));
  if (codebook === undefined || groupings === undefined) return null;
  const put = (part: Partial<ClaimDraft>): void => setDraft({ ...draft, ...part });
  const scheme = { codebook, groupings };
  const found = numbersInText(draft.sentence);
  const reported = to === undefined ? found[draft.number] : reportedBy(to);
  const taken = new Set(claims.map(({ id }) => id));
  const drawn =
    reported === undefined ? undefined : claimOf(draft, { reported, scheme, taken, allCases: say('audit.every-case') });
  const claim = drawn === undefined || to === undefined ? drawn : withReading(to, drawn);
  const save = async (): Promise<void> => {
    if (claim === undefined) return;
    const kept = await tell('claims.put', { project, claim, ...(coder === undefined ? {} : { by: coder }) });
    if (kept.ok) close();
  };
  return (
    <form
      className="claim-form"
      aria-label={to === undefined ? say('audit.form') : say('audit.form-reading', { statement: to.statement })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {to === undefined ? (
        <div className="claim-sentence">
          <Textarea
            size="xs"
            data-autofocus
            autoFocus
            autosize={false}
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
      ) : (
        <h2 className="claim-form-title">{say('audit.form-reading', { statement: to.statement })}</h2>
      )}
      <MeasureFields draft={draft} put={put} scheme={scheme} whose={to === undefined} />
      <TextInput
        label={say('audit.rule')}
        placeholder={ruleOf(draft.conditions, scheme) || say('audit.every-case')}
        value={draft.rule}
        onChange={(event) => put({ rule: event.currentTarget.value })}
      />
      <div className="claim-form-end">
        <Preview claim={claim} />
        <Button variant="default" onClick={close}>
          {say('audit.cancel')}
        </Button>
        <Button type="submit" disabled={claim === undefined}>
          {say(to === undefined ? 'audit.save' : 'audit.save-reading')}
        </Button>
      </div>
    </form>
  );
}

/** Another sentence has other numbers; a share asks for a share. */
function sentencePut(sentence: string): Pick<ClaimDraft, 'sentence' | 'number' | 'measure'> {
  const [first] = numbersInText(sentence);
  return { sentence, number: 0, measure: first?.percent === true ? 'percent' : 'cases' };
}

function startOf(to: Claim | undefined): ClaimDraft {
  const draft = { ...newDraft, conditions: [newCondition] };
  if (to === undefined) return draft;
  const measure = to.unit === '%' ? 'percent' : 'cases';
  return { ...draft, sentence: to.statement, section: to.section, measure, policy: to.policy };
}

function reportedBy({ reported, unit }: Claim): { value: number; text: string; percent: boolean } | undefined {
  return typeof reported === 'number'
    ? { value: reported, text: String(reported), percent: unit === '%' }
    : { value: 0, text: '0', percent: unit === '%' };
}

/** The claim with the reading of the draft behind its own. */
function withReading(to: Claim, { readings: [drawn] }: Claim): Claim {
  if (drawn === undefined) return to;
  const taken = new Set(to.readings.map(({ id }) => id));
  const isFree = (id: string): boolean => !taken.has(id);
  const id = freeId(drawn.rule.split(/\s+/u).slice(0, 5).join(' '), isFree) ?? freeId('reading', isFree) ?? 'reading';
  return { ...to, readings: [...to.readings, { ...drawn, id }] };
}
