import type { CodeAgreement, VariableAgreement } from '../../../domain/model/agreement.ts';
import { useBehind } from '../../behind/opened.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { useAgree } from '../agree.ts';
import { useCategoryName } from './use-category-name.ts';

type Shown = {
  readonly coders: readonly string[];
  readonly variable: VariableAgreement;
  readonly code: CodeAgreement | undefined;
};

/** The counts that the figures rest on: what one coder said against what another said. A count opens its cases. */
export function TableBehind({ coders, variable, code }: Shown) {
  const { say, paragraph, language } = useWords();
  const { handle } = useProject();
  const { compared } = useAgree();
  const [, open] = useBehind();
  const nameOf = useCategoryName();
  const { round } = compared;
  const asked = useAsk('agreement.cells', {
    project: handle,
    coders: [...coders],
    language,
    variable: variable.variable,
    ...(code === undefined ? {} : { code: code.id }),
    ...(round === undefined ? {} : { round }),
  });
  const { data } = asked;
  const { base, label } = code ?? variable;
  if (data === undefined || asked.isPlaceholderData) return <div className="crossing crossing-waiting" />;
  const two = coders.length === 2;
  const [first = '', second = ''] = two ? coders : [say('agree.one-coder'), say('agree.another-coder')];
  const names = data.categories.map(nameOf);
  const openCell = (row: number, column: number): void => {
    const cases = data.cells[row]?.[column] ?? [];
    const said = { said: names[row] ?? '', other: names[column] ?? '' };
    open({
      title: code === undefined ? label : `${variable.label}: ${label}`,
      text: say('agree.cell-text', { count: cases.length, base, first, second, ...said }),
      cases,
      variables: [variable.variable],
      policy: { kind: 'union' },
    });
  };
  return (
    <table className="crossing">
      <caption>{paragraph(say('agree.crossing', { label }), !two && say('agree.crossing-several'))}</caption>
      <thead>
        <tr>
          <th scope="col">
            {first} ↓ · {second} →
          </th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <CrossingRows names={names} cells={data.cells} open={openCell} />
    </table>
  );
}

type Rows = {
  readonly names: readonly string[];
  readonly cells: readonly (readonly (readonly number[])[])[];
  readonly open: (row: number, column: number) => void;
};

function CrossingRows({ names, cells, open }: Rows) {
  return (
    <tbody>
      {cells.map((counts, row) => (
        <tr key={names[row]}>
          <th scope="row">{names[row]}</th>
          {counts.map(({ length }, column) => (
            <td key={names[column]} data-apart={row !== column && length > 0}>
              <button type="button" disabled={length === 0} onClick={() => open(row, column)}>
                {length}
              </button>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
