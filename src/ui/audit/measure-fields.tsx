import { Button, NativeSelect } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { Policy } from '../../domain/model/policy.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { ConditionFields } from './condition-fields.tsx';
import { type ClaimDraft, type Condition, measureKinds, type MeasureKind, newCondition, type Scheme } from './draft.ts';
import { MeasureDetails } from './measure-details.tsx';

type Fields = {
  readonly draft: ClaimDraft;
  readonly put: (part: Partial<ClaimDraft>) => void;
  readonly scheme: Scheme;
  /** Whether one chooses whose codings are read; all readings of a claim read the same. */
  readonly whose: boolean;
};

/** Measures of which each condition is a side of its own. */
const sides: readonly MeasureKind[] = ['comparison', 'difference', 'sum'];
type SideHint = `audit.sides-${'comparison' | 'difference' | 'sum'}`;
/** Measures over the cases that all conditions hold for. */
const narrowed: readonly MeasureKind[] = ['cases', 'percent', 'numbers', 'association'];

/** Another measure begins with as many conditions as it needs; those that somebody filled in stay. */
function conditionsFor(measure: MeasureKind, conditions: readonly Condition[]): readonly Condition[] {
  const filled = conditions.filter(({ variable }) => variable !== '');
  const least = sides.includes(measure) ? 2 : measure === 'cases' || measure === 'percent' ? 1 : 0;
  return [...filled, ...Array.from({ length: Math.max(0, least - filled.length) }, () => newCondition)];
}

/** What gives a number again: cases or a share of them, under conditions, by whose codings. */
export function MeasureFields({ draft, put, scheme, whose }: Fields) {
  const { say } = useWords();
  const { conditions, measure } = draft;
  const putCondition = (at: number, condition: Condition): void =>
    put({ conditions: conditions.map((one, index) => (index === at ? condition : one)) });
  return (
    <div className="measure">
      <div className="measure-kind">
        <NativeSelect
          size="xs"
          aria-label={say('audit.counts')}
          value={measure}
          data={measureKinds.map((value) => ({ value, label: say(`audit.measure-${value}`) }))}
          onChange={(event) => {
            const chosen = measureKinds.find((one) => one === event.currentTarget.value);
            if (chosen !== undefined) put({ measure: chosen, conditions: conditionsFor(chosen, conditions) });
          }}
        />
        <MeasureDetails {...{ draft, put, scheme }} />
        {whose && <Whose policy={draft.policy} choose={(policy) => put({ policy })} />}
      </div>
      {(sides.includes(measure) || narrowed.includes(measure)) && (
        <>
          {sides.includes(measure) && (
            <p className="muted measure-hint">{say(`audit.sides-${draft.measure}` as SideHint)}</p>
          )}
          {conditions.map((condition, at) => (
            <ConditionFields
              key={at}
              at={at + 1}
              condition={condition}
              scheme={scheme}
              put={(next) => putCondition(at, next)}
              remove={() => put({ conditions: conditions.filter((_, index) => index !== at) })}
            />
          ))}
          <Button
            className="link"
            variant="subtle"
            leftSection={<Plus size={13} aria-hidden="true" />}
            onClick={() => put({ conditions: [...conditions, newCondition] })}
          >
            {say(sides.includes(measure) ? 'audit.add-side' : 'audit.add-condition')}
          </Button>
        </>
      )}
    </div>
  );
}

function Whose({
  policy,
  choose,
}: {
  readonly policy: Policy | undefined;
  readonly choose: (policy: Policy | undefined) => void;
}) {
  const { say } = useWords();
  const { handle } = useProject();
  const coders = useAsk('coders.list', { project: handle }).data ?? [];
  const own = coders.filter(({ kind }) => kind === 'person' || kind === 'rule');
  const value = policy?.kind === 'coder' ? `coder:${policy.name}` : (policy?.kind ?? 'published');
  return (
    <NativeSelect
      size="xs"
      aria-label={say('audit.whose')}
      value={value}
      data={[
        { value: 'published', label: say('audit.whose-published') },
        { value: 'final', label: say('audit.whose-final') },
        ...own.map(({ name }) => ({ value: `coder:${name}`, label: say('audit.whose-coder', { name }) })),
      ]}
      onChange={(event) => choose(policyOf(event.currentTarget.value))}
    />
  );
}

function policyOf(value: string): Policy | undefined {
  if (value === 'final') return { kind: 'final' };
  return value.startsWith('coder:') ? { kind: 'coder', name: value.slice('coder:'.length) } : undefined;
}
