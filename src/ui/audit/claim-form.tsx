import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { numbersInText } from '../../domain/audit/numbers-in-text.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useCoder } from '../project/use-coder.ts';
import { useTell } from '../project/use-tell.ts';
import { claimOf, needsNoNumber, withReading } from './claim-of.ts';
import { type ClaimDraft, type MeasureKind, newCondition, newDraft } from './draft.ts';
import { MeasureFields } from './measure-fields.tsx';
import { Preview } from './preview.tsx';
import { ruleInWords } from './rule-in-words.ts';
import { SentenceFields } from './sentence-fields.tsx';

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
  const rule = ruleInWords(draft, scheme, say);
  const reported = to === undefined ? numbersInText(draft.sentence)[draft.number] : reportedBy(to);
  const drawn = claimOf(draft, { reported, scheme, rule, taken: new Set(claims.map(({ id }) => id)) });
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
        <SentenceFields draft={draft} put={put} numberless={needsNoNumber(draft)} />
      ) : (
        <h2 className="claim-form-title">{say('audit.form-reading', { statement: to.statement })}</h2>
      )}
      <MeasureFields draft={draft} put={put} scheme={scheme} whose={to === undefined} />
      <TextInput
        label={say('audit.rule')}
        placeholder={rule}
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

function startOf(to: Claim | undefined): ClaimDraft {
  const draft = { ...newDraft, conditions: [newCondition] };
  if (to === undefined) return draft;
  const measure = startingKind(to);
  return { ...draft, sentence: to.statement, section: to.section, measure, policy: to.policy };
}

/** Another reading begins as the primary one is: a share asks for a share, a mean for a mean. */
function startingKind({ unit, readings: [primary] }: Claim): MeasureKind {
  if (unit === '%') return 'percent';
  const kind = primary?.measure.kind;
  return kind === 'numbers' || kind === 'association' || kind === 'codes' ? kind : 'cases';
}

function reportedBy({ reported, unit }: Claim): { value: number; text: string; percent: boolean } | undefined {
  if (typeof reported !== 'number') return undefined;
  return { value: reported, text: String(reported), percent: unit === '%' };
}
