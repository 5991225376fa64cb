import { Button, NativeSelect } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { Policy } from '../../domain/model/policy.ts';
import { type Say, useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import type { Fields } from './choices.tsx';
import { type Condition, joints, newCondition } from './condition.ts';
import { ConditionFields } from './condition-fields.tsx';
import { areFigures, conditionsAre, type MeasureKind, measureKinds } from './draft.ts';
import { MeasureDetails } from './measure-details.tsx';

type Asked = Fields & {
  /** Whether one chooses whose codings are read; all readings of a claim read the same. */
  readonly whose: boolean;
};

type GroupHint = Extract<Parameters<Say>[0], `audit.groups-${string}`>;

/** Another measure begins with as many conditions as it needs; those that somebody filled in stay. */
function conditionsFor(measure: MeasureKind, conditions: readonly Condition[]): readonly Condition[] {
  const filled = conditions.filter(({ variable }) => variable !== '');
  const least = conditionsAre(measure) === 'groups' ? 2 : measure === 'cases' || measure === 'percent' ? 1 : 0;
  return [...filled, ...Array.from({ length: Math.max(0, least - filled.length) }, () => newCondition)];
}

/** What gives a number again: cases or a share of them, under conditions, by whose codings. */
export function MeasureFields({ draft, put, scheme, whose }: Asked) {
  const { say } = useWords();
  const { conditions, measure } = draft;
  const are = conditionsAre(measure);
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
      {are !== 'unused' && (
        <>
          {are === 'groups' && <p className="muted measure-hint">{say(`audit.groups-${measure}` as GroupHint)}</p>}
          <JointChoice draft={draft} put={put} />
          {conditions.map((condition, at) => (
            <ConditionFields
              key={at}
              at={at + 1}
              condition={condition}
              scheme={scheme}
              figure={areFigures(measure)}
              put={(next) => putCondition(at, next)}
              remove={() => put({ conditions: conditions.filter((_, index) => index !== at) })}
            />
          ))}
          <Button
            className="measure-add"
            variant="subtle"
            leftSection={<Plus size={13} aria-hidden="true" />}
            onClick={() => put({ conditions: [...conditions, newCondition] })}
          >
            {say(are === 'groups' ? 'audit.add-group' : 'audit.add-condition')}
          </Button>
        </>
      )}
    </div>
  );
}

/** Asked of several conditions on one set of cases; a part of the first one’s cases has no choice. */
function JointChoice({ draft, put }: Pick<Fields, 'draft' | 'put'>) {
  const { say } = useWords();
  const { measure, whole, conditions, joint } = draft;
  if (conditionsAre(measure) !== 'together' || conditions.length < 2) return null;
  if (measure === 'percent' && whole === 'first') return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={say('audit.joint')}
      value={joint}
      data={joints.map((value) => ({ value, label: say(`audit.joint-${value}`) }))}
      onChange={(event) => {
        const chosen = joints.find((one) => one === event.currentTarget.value);
        if (chosen !== undefined) put({ joint: chosen });
      }}
    />
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
