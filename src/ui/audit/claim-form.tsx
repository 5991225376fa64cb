import { Button, TextInput } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import { numbersInText } from '../../domain/audit/numbers-in-text.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { useWords } from '../language/use-words.ts';
import { useKept } from '../parts/use-kept.ts';
import { useOpener } from '../parts/use-opener.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useCoder } from '../project/use-coder.ts';
import { useTell } from '../project/use-tell.ts';
import { claimOf, needsNoNumber, withReading } from './claim-of.ts';
import { newCondition, type Scheme } from './condition.ts';
import { conditionInWords } from './condition-in-words.ts';
import { type ClaimDraft, newDraft } from './draft.ts';
import { draftOf } from './draft-of.ts';
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
export function ClaimForm({ close, ...form }: Form) {
  const { handle: project } = useProject();
  const codebook = useAsk('codebook.read', { project }).data;
  const groupings = useAsk('groupings.list', { project }).data;
  const giveBack = useOpener();
  const [draft, keep] = useKept<ClaimDraft>(`draft ${form.to?.id ?? ''}`);
  if (codebook === undefined || groupings === undefined) return null;
  const scheme = { codebook, groupings };
  const leave = (): void => {
    giveBack();
    close();
  };
  const done = (): void => {
    keep(undefined);
    leave();
  };
  return <Fields {...form} {...{ scheme, keep, leave }} draft={draft ?? startOf(form.to, scheme)} close={done} />;
}

type Filled = Form & {
  readonly scheme: Scheme;
  readonly draft: ClaimDraft;
  readonly keep: (draft: ClaimDraft) => void;
  /** Puts the form away with what is written in it, which is there again when it is opened again. */
  readonly leave: () => void;
};

function Fields({ to, claims, scheme, draft, keep, leave, close }: Filled) {
  const { say } = useWords();
  const form = useFirstField();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const put = (part: Partial<ClaimDraft>): void => keep({ ...draft, ...part });
  const rule = ruleInWords(draft, scheme, say);
  const reported = to === undefined ? numbersInText(draft.sentence)[draft.number] : reportedBy(to);
  const drawn = claimOf(draft, {
    reported,
    rule,
    labelOf: (condition) => conditionInWords(condition, scheme, say),
    taken: new Set(claims.map(({ id }) => id)),
  });
  const claim = drawn === undefined || to === undefined ? drawn : withReading(to, drawn);
  const save = async (): Promise<void> => {
    if (claim === undefined) return;
    const kept = await tell('claims.put', { project, claim, ...(coder === undefined ? {} : { by: coder }) });
    if (kept.ok) close();
  };
  return (
    <form
      ref={form}
      className="claim-form"
      aria-label={to === undefined ? say('audit.form') : say('audit.form-reading', { statement: to.statement })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
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

/** A form begins at its first field. */
function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, select')?.focus();
  }, []);
  return form;
}

/** Another reading begins as the primary one is: what it counts is changed, not chosen anew. */
function startOf(to: Claim | undefined, scheme: Scheme): ClaimDraft {
  const draft = { ...newDraft, conditions: [newCondition] };
  const [primary] = to?.readings ?? [];
  if (to === undefined || primary === undefined) return draft;
  return {
    ...draft,
    sentence: to.statement,
    section: to.section,
    policy: to.policy,
    ...draftOf(primary.measure, scheme),
  };
}

function reportedBy({ reported, unit, readings: [primary] }: Claim): Reported | undefined {
  const below = primary?.measure.kind === 'association' ? primary.measure.below : undefined;
  const value = typeof reported === 'number' ? reported : below;
  return value === undefined ? undefined : { value, text: String(value), percent: unit === '%' };
}

type Reported = { readonly value: number; readonly text: string; readonly percent: boolean };
