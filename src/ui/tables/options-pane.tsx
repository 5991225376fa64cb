import { Button, SegmentedControl, Switch } from '@mantine/core';
import { useState } from 'react';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import type { Grouping } from '../../domain/model/grouping.ts';
import type { SavedSpecification } from '../../domain/model/saved-specification.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { axisOptions } from './axis-options.ts';
import type { Beside } from './beside.ts';
import { BesideChoice } from './beside-choice.tsx';
import { axesOf, axisOf, type Draft, type Kind, kinds, places, withAxis, withKind, withList } from './draft.ts';
import { Filters } from './filters.tsx';
import { GroupingDrawer } from './grouping-drawer.tsx';
import { SavedBar } from './saved-bar.tsx';
import { CommonOptions, CrossOptions } from './table-options.tsx';
import { VariableList } from './variable-list.tsx';
import { Wells } from './wells.tsx';

type Options = {
  readonly codebook: Codebook;
  readonly groupings: readonly Grouping[];
  readonly saved: readonly SavedSpecification[];
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly kind: Kind;
  readonly setKind: (kind: Kind) => void;
  readonly beside: Beside | undefined;
  readonly setBeside: (beside: Beside | undefined) => void;
  readonly policies: boolean;
  readonly setPolicies: (on: boolean) => void;
};

/** Everything that a table can be asked for, in the order in which a person thinks. */
export function OptionsPane({ codebook, groupings, saved, draft, setDraft, kind, setKind, ...more }: Options) {
  const { say } = useWords();
  const { specification } = draft;
  const options = axisOptions(codebook, groupings);
  const set = (next: TableSpecification | undefined): void =>
    setDraft(next === undefined ? {} : { ...draft, specification: next });
  return (
    <div className="table-options">
      <SavedBar draft={draft} saved={saved} set={setDraft} />
      <SegmentedControl<Kind>
        className="tables-kinds"
        size="xs"
        fullWidth
        aria-label={say('tables.kind')}
        value={kind}
        transitionDuration={0}
        data={kinds.map((value) => ({ value, label: say(`tables.kind-${value}`) }))}
        onChange={(next) => {
          setKind(next);
          set(withKind(specification, next));
        }}
      />
      {kind === 'cross' && <Wells specification={specification} set={set} options={options} />}
      <GroupingPart codebook={codebook} specification={specification} set={set} />
      <VariableList kind={kind} specification={specification} set={set} options={options} />
      {specification !== undefined && (
        <div className="table-more">
          {specification.kind === 'cross' && <CrossOptions specification={specification} set={set} />}
          <Filters specification={specification} set={set} options={options} />
          <CommonOptions specification={specification} set={set} />
          <BesideChoice specification={specification} saved={saved} beside={more.beside} set={more.setBeside} />
          {specification.kind === 'cross' && specification.layers === undefined && (
            <Switch
              size="xs"
              label={say('tables.policies')}
              checked={more.policies}
              onChange={(event) => more.setPolicies(event.currentTarget.checked)}
            />
          )}
        </div>
      )}
    </div>
  );
}

type Part = {
  readonly codebook: Codebook;
  readonly specification: TableSpecification | undefined;
  readonly set: (specification: TableSpecification | undefined) => void;
};

/** A way to group each variable that stands in the table. */
function GroupingPart({ codebook, specification, set }: Part) {
  const { say } = useWords();
  const { access } = useProject();
  const [grouped, setGrouped] = useState<string>();
  const variables = [...new Set(axesOf(specification).map(({ variable }) => variable))].flatMap((id) => {
    const variable = findVariable(codebook, id);
    return variable === undefined || variable.kind === 'text' ? [] : [variable];
  });
  if (access === 'read' || variables.length === 0 || specification?.kind === 'evidence') return null;
  const take = (id: string): void => set(withGrouping(specification, grouped ?? '', id));
  return (
    <div className="group-buttons">
      {variables.map(({ id, label }) => (
        <Button key={id} variant="subtle" onClick={() => setGrouped(id)}>
          {say('tables.group', { variable: label })}
        </Button>
      ))}
      <GroupingDrawer
        variable={variables.find(({ id }) => id === grouped)}
        close={() => setGrouped(undefined)}
        take={take}
      />
    </div>
  );
}

function withGrouping(
  specification: TableSpecification | undefined,
  variable: string,
  grouping: string,
): TableSpecification | undefined {
  const axis = axisOf(`${variable}@${grouping}`);
  if (specification?.kind === 'cross') {
    const place = places.find((one) => specification[one]?.variable === variable);
    return place === undefined ? specification : withAxis(specification, place, axis);
  }
  if (specification?.kind !== 'frequencies') return specification;
  return withList(
    specification,
    'frequencies',
    specification.blocks.map((one) => (one.variable === variable ? axis : one)),
  );
}
