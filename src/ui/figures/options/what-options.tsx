import { Checkbox } from '@mantine/core';
import { axisText } from '../../../domain/model/axis.ts';
import { figureMarks, type FigurePanel } from '../../../domain/model/figure-specification.ts';
import { policyText } from '../../../domain/model/policy.ts';
import { parsePolicy } from '../../../domain/tabulate/parse-policy.ts';
import { useWords } from '../../language/use-words.ts';
import { StatusChoice } from '../../parts/status-choice.tsx';
import { axisCodes, chosenAxis } from '../changing/axis-choices.ts';
import { withColumns, withRows } from '../changing/change-axis.ts';
import { anyTableOf, changeMark, columnsOf, mapTables, tableOf } from '../changing/edit-panel.ts';
import { usePolicies } from '../use-policies.ts';
import { AxisOption } from './axis-option.tsx';
import { ChoiceOption } from './choice-option.tsx';
import { CountOptions } from './count-options.tsx';
import { FilterOption } from './filter-option.tsx';
import type { PanelChange } from './option-props.ts';
import { StageOptions } from './stage-options.tsx';

/** What a panel shows: its mark, its variables, what is counted, and whose codings are read. */
export function WhatOptions({ scheme, panel, put }: PanelChange) {
  const { say } = useWords();
  const policies = usePolicies();
  const any = anyTableOf(panel);
  const table = tableOf(panel);
  if (any === undefined) return <p className="muted">{say('figures.reported')}</p>;
  const marks = figureMarks.map((value) => ({ value, label: say(`figures.mark-${value}`) }));
  const possible = marks.filter(({ value }) => value === panel.mark || changeMark(panel, value, scheme) !== undefined);
  const policy = policyText(any.policy);
  return (
    <>
      <ChoiceOption
        label={say('figures.mark')}
        value={panel.mark}
        items={possible}
        put={(mark) => put(changeMark(panel, mark, scheme) ?? panel)}
      />
      {panel.mark === 'process' && <StageOptions scheme={scheme} panel={panel} put={put} />}
      {table !== undefined && (
        <AxisOption
          label={say('figures.rows')}
          scheme={scheme}
          value={axisText(table.rows)}
          put={(value) => put(withRows(panel, chosenAxis(value), scheme) ?? panel)}
        />
      )}
      {table !== undefined && columnsOf(panel.mark) !== 'none' && (
        <AxisOption
          label={say('figures.cols')}
          scheme={scheme}
          value={table.cols === undefined ? '' : axisText(table.cols)}
          {...(columnsOf(panel.mark) === 'possible' ? { none: say('figures.no-cols') } : {})}
          put={(value) => put(withColumns(panel, value === '' ? undefined : chosenAxis(value), scheme) ?? panel)}
        />
      )}
      {panel.mark === 'diverging-bar' && <LeftOption scheme={scheme} panel={panel} put={put} />}
      <CountOptions scheme={scheme} panel={panel} put={put} />
      <ChoiceOption
        label={say('figures.policy')}
        value={policy}
        items={policies}
        put={(value) => {
          const parsed = parsePolicy(value);
          if (parsed.ok) put(mapTables(panel, (one) => ({ ...one, policy: parsed.value })));
        }}
      />
      <StatusChoice
        statuses={any.statuses}
        put={(statuses) => put(mapTables(panel, (one) => ({ ...one, statuses })))}
      />
      <FilterOption scheme={scheme} panel={panel} put={put} />
    </>
  );
}

type Diverging = Extract<FigurePanel, { mark: 'diverging-bar' }>;

/** Which columns stand to the left of zero. */
function LeftOption({ scheme, panel, put }: PanelChange & { readonly panel: Diverging }) {
  const { say } = useWords();
  const table = tableOf(panel);
  const axis = table === undefined ? anyTableOf(panel)?.rows : table.cols;
  if (axis === undefined) return null;
  const { left } = panel;
  return (
    <fieldset className="figures-left">
      <legend>{say('figures.left')}</legend>
      {axisCodes(scheme, axis).map(({ id, label }) => (
        <Checkbox
          key={id}
          size="xs"
          label={label}
          checked={left.includes(id)}
          disabled={left.length === 1 && left.includes(id)}
          onChange={(event) =>
            put({ ...panel, left: event.currentTarget.checked ? [...left, id] : left.filter((code) => code !== id) })
          }
        />
      ))}
    </fieldset>
  );
}
