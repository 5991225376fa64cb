import { tablesOfPanel } from '../../../domain/figure/tables-of.ts';
import type { Axis } from '../../../domain/model/axis.ts';
import { variablesOf } from '../../../domain/model/codebook.ts';
import type { FigureSpecification } from '../../../domain/model/figure-specification.ts';
import { useWords } from '../../language/use-words.ts';
import { axisCodes } from '../changing/axis-choices.ts';
import type { FigureChange, PanelChange } from './option-props.ts';
import { TextOption } from './text-option.tsx';

/** What is written for a code or variable in place of its label: shorter, or in another language. */
export function LabelOptions({ scheme, specification, change, panel }: FigureChange & Pick<PanelChange, 'panel'>) {
  const { say } = useWords();
  const axes = tablesOfPanel(panel).flatMap(({ rows, cols }) => (cols === undefined ? [rows] : [rows, cols]));
  const distinct = axes.filter((axis, index) => axes.findIndex(({ variable }) => variable === axis.variable) === index);
  if (distinct.length === 0) return null;
  const { labels } = specification;
  const own = (variable: string, code: string | undefined) =>
    labels.find((each) => each.variable === variable && each.code === code)?.label ?? '';
  const put = (variable: string, code: string | undefined, label: string): void =>
    change({ ...specification, labels: withLabel(labels, { variable, code, label }) });
  return (
    <details className="figures-labels">
      <summary>{say('figures.labels')}</summary>
      {distinct.map((axis) => (
        <div key={axis.variable} className="figures-axis">
          {[{ id: undefined, label: nameOf(axis) }, ...axisCodes(scheme, axis)].map(({ id, label }) => (
            <TextOption
              key={id ?? ''}
              label={label}
              value={own(axis.variable, id)}
              placeholder={label}
              empty
              put={(text) => put(axis.variable, id, text)}
            />
          ))}
        </div>
      ))}
    </details>
  );

  function nameOf({ variable }: Axis): string {
    return variablesOf(scheme.codebook).find(({ id }) => id === variable)?.label ?? variable;
  }
}

type Label = { readonly variable: string; readonly code: string | undefined; readonly label: string };

function withLabel(labels: FigureSpecification['labels'], { variable, code, label }: Label) {
  const others = labels.filter((each) => each.variable !== variable || each.code !== code);
  if (label === '') return others;
  return [...others, { variable, label, ...(code === undefined ? {} : { code }) }];
}
