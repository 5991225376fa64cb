import type { ReactNode } from 'react';
import type { Output } from '../../contract/method.ts';
import { type ExclusionReason, exclusionReasons, type Table, type TableBody } from '../../domain/model/table.ts';
import { stateWords } from '../cases/state-names.ts';
import { useWords } from '../language/use-words.ts';
import type { Key } from '../language/words.ts';
import { bodiesOf, chosenCases, type Spot } from './cell-facts.ts';
import { CrossBodies } from './cross-bodies.tsx';
import { EvidenceRows } from './evidence-rows.tsx';
import { TableNumbers } from './table-numbers.tsx';
import { useOpenBehind } from './use-open-behind.ts';

type Shown = {
  readonly shown: Output<'tables.show'>;
  /** The restore point at which it was counted. */
  readonly asOf?: string | undefined;
  /** Another table, whose numbers are shown where these differ. */
  readonly against?: Table | undefined;
  readonly children?: ReactNode;
};

/** A table with caption above and notes below, as it prints; a click on a number opens its cases. */
export function Result({ shown: { table, printed }, asOf, against, children }: Shown) {
  const { openSpot, openCase } = useOpenBehind(table, asOf);
  const notes = [...new Set(printed.flatMap((one) => one.notes))];
  const under = (body: TableBody, place: number): ReactNode => (
    <LeftOut body={body} open={(spot) => openSpot(place, spot)} />
  );
  return (
    <article className="result">
      {table.kind === 'evidence' ? (
        <EvidenceRows table={table} caption={printed[0]?.title} open={openCase} />
      ) : table.kind === 'frequencies' ? (
        bodiesOf(table).map(({ key, title, body }, place) => (
          <section key={key}>
            <TableNumbers
              body={body}
              specification={table.specification}
              caption={title}
              open={(spot) => openSpot(place, spot)}
            />
            {under(body, place)}
          </section>
        ))
      ) : (
        <CrossBodies
          table={table}
          asOf={asOf}
          captionOf={(place, title) => printed[place]?.title ?? title}
          open={openSpot}
          against={against}
          under={under}
        />
      )}
      <ul className="result-notes">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {children}
    </article>
  );
}

const reasonKeys: Readonly<Record<ExclusionReason, Key>> = { ...stateWords, ungrouped: 'tables.ungrouped' };

/** How many of the chosen cases are out of the base and why; each number opens its cases. */
function LeftOut({ body, open }: { readonly body: TableBody; readonly open: (spot: Spot) => void }) {
  const { say } = useWords();
  const reasons = exclusionReasons.filter((reason) => body.excluded[reason] > 0);
  const none = [
    ...(body.noneOfRows > 0 ? [{ of: 'rows' as const, count: body.noneOfRows, label: body.rows.label }] : []),
    ...(body.noneOfCols > 0 ? [{ of: 'cols' as const, count: body.noneOfCols, label: body.cols?.label ?? '' }] : []),
  ];
  return (
    <p className="left-out">
      {!body.casesListed && `${say('tables.not-listed')} `}
      {say('tables.base-of', { base: body.validCases, chosen: chosenCases(body) })}{' '}
      {reasons.length === 0 ? say('tables.left-out-none') : say('tables.left-out')}
      {reasons.map((reason) => (
        <button key={reason} type="button" onClick={() => open({ kind: 'excluded', reason })}>
          {say('tables.left-out-one', { count: body.excluded[reason], why: say(reasonKeys[reason]) })}
        </button>
      ))}
      {none.map(({ of, count, label }) => (
        <button key={of} type="button" onClick={() => open({ kind: 'none', of })}>
          {say('tables.none-of', { count, label })}
        </button>
      ))}
    </p>
  );
}
