import { Button } from '@mantine/core';
import { type CSSProperties, useMemo, useState } from 'react';
import { useBehind } from '../../behind/opened.ts';
import { useWords } from '../../language/use-words.ts';
import { useAgree } from '../agree.ts';
import { type Compared, type HeatRow, heatRows } from './heat.ts';

const page = 100;

/** Where coders differ: a row a case, a column a variable, the more the stronger. A mark leads to the difference. */
export function CaseHeat({ compared }: { readonly compared: Compared }) {
  const { say } = useWords();
  const [shown, setShown] = useState(page);
  const rows = useMemo(() => heatRows(compared), [compared]);
  if (rows.length === 0)
    return <p className="agree-empty muted">{say('agree.no-heat', { cases: compared.cases.length })}</p>;
  return (
    <div className="agree-scroll" tabIndex={0} role="region" aria-label={say('agree.by-case')}>
      <table className="heat">
        <caption className="muted">
          {say('agree.heat-count', { count: rows.length, cases: compared.cases.length })} {say('agree.heat-why')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('agree.case')}</th>
            <th scope="col">{say('agree.apart')}</th>
            {compared.variables.map(({ id, label }) => (
              <th key={id} scope="col" className="heat-variable">
                <span>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <CaseRow key={row.case} row={row} variables={compared.variables} />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + page)}>
          {say('agree.heat-more', { shown, all: rows.length })}
        </Button>
      )}
    </div>
  );
}

type OneRow = { readonly row: HeatRow; readonly variables: Compared['variables'] };

function CaseRow({ row, variables }: OneRow) {
  const { say } = useWords();
  return (
    <tr>
      <th scope="row" title={row.title}>
        <span className="heat-title">
          <span className="numbers muted">{row.case}</span> {row.title}
        </span>
      </th>
      <td className="numbers heat-sum">{say('agree.heat-sum', { count: row.differing, of: row.compared })}</td>
      {variables.map((variable, column) => (
        <HeatCell key={variable.id} row={row} variable={variable} share={row.shares[column] ?? null} />
      ))}
    </tr>
  );
}

type OneCell = {
  readonly row: HeatRow;
  readonly variable: Compared['variables'][number];
  readonly share: number | null;
};

function HeatCell({ row, variable: { id, label }, share }: OneCell) {
  const { say } = useWords();
  const { queue, goTo } = useAgree();
  const [, open] = useBehind();
  if (share === null) return <td className="heat-cell" title={say('agree.not-compared')} />;
  if (share === 0)
    return (
      <td className="heat-cell muted">
        <span aria-hidden="true">·</span>
        <span className="only-heard">{say('agree.same')}</span>
      </td>
    );
  const text = share === 1 ? '≠' : String(Math.round(share * 100));
  const name = say('agree.heat-cell', { number: row.case, label });
  const place = { case: row.case, variable: id };
  const waits = queue?.differences.some((one) => !one.settled && one.case === row.case && one.variable === id);
  const show = (): void => {
    if (waits === true) goTo(place);
    else open({ title: label, text: name, cases: [row.case], variables: [id], policy: { kind: 'union' } });
  };
  return (
    <td className="heat-cell">
      <button
        type="button"
        aria-label={`${name}: ${text}`}
        title={name}
        style={{ '--heat': `${String(Math.round(12 + share * 28))}%` } as CSSProperties}
        onClick={show}
      >
        {text}
      </button>
    </td>
  );
}
