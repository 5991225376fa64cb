import { ActionIcon, Button } from '@mantine/core';
import { Minus } from 'lucide-react';
import type { ProcessPanel } from '../../../domain/model/figure-specification.ts';
import { useWords } from '../../language/use-words.ts';
import type { Scheme } from '../changing/axis-choices.ts';
import { arrowsOf, stageOf } from '../changing/edit-panel.ts';
import { AxisOption } from './axis-option.tsx';

type Stages = {
  readonly scheme: Scheme;
  readonly panel: ProcessPanel;
  readonly put: (panel: ProcessPanel) => void;
};

/** The stages of a process, each with the variable that it counts. */
export function StageOptions({ scheme, panel, put }: Stages) {
  const { say } = useWords();
  const { stages } = panel;
  const [first] = stages;
  const place = (next: ProcessPanel['stages']): void => put({ ...panel, stages: next, arrows: arrowsOf(next) });
  const made = (value: string) =>
    first === undefined ? undefined : stageOf(scheme, value.split('@')[0] ?? value, first.table);
  const unused = scheme.codebook.sections
    .flatMap(({ variables }) => variables)
    .find(({ id, kind }) => kind === 'multiple' && !stages.some(({ table }) => table.rows.variable === id));
  return (
    <>
      {stages.map(({ label, table }, index) => (
        <div key={table.rows.variable} className="figures-stage">
          <AxisOption
            label={say('figures.stage', { number: index + 1 })}
            scheme={scheme}
            value={table.rows.variable}
            put={(value) => {
              const stage = made(value);
              if (stage !== undefined) place(stages.with(index, stage));
            }}
          />
          {stages.length > 1 && (
            <ActionIcon
              aria-label={say('figures.stage-remove', { label })}
              onClick={() => place(stages.toSpliced(index, 1))}
            >
              <Minus size={14} />
            </ActionIcon>
          )}
        </div>
      ))}
      {unused !== undefined && stages.length < 5 && (
        <Button
          variant="default"
          onClick={() => {
            const stage = made(unused.id);
            if (stage !== undefined) place([...stages, stage]);
          }}
        >
          {say('figures.stage-add')}
        </Button>
      )}
    </>
  );
}
