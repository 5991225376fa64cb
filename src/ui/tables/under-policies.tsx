import type { Output } from '../../contract/method.ts';
import { fixedDecimals } from '../../domain/model/fixed-decimals.ts';
import type { Range } from '../../domain/model/policy-comparison.ts';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { thousands } from '../../domain/model/thousands.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { CrossBodies } from './cross-bodies.tsx';
import { Problem } from './problem.tsx';
import { policyLabel } from './table-options.tsx';
import { useOpenBehind } from './use-open-behind.ts';

type Comparison = Output<'tables.compare'>;

/** The table under every policy: how far each number moves with the choice of coder, then each by itself. */
export function UnderPolicies({ specification }: { readonly specification: TableSpecification }) {
  const { say, language } = useWords();
  const { handle: project } = useProject();
  const coders = useAsk('coders.list', { project }).data;
  const people = (coders ?? [])
    .filter(({ kind }) => kind === 'person' || kind === 'rule')
    .map(({ name }) => `coder:${name}`);
  const policies = ['final', ...people, 'union', 'intersection'];
  const asked = useAsk(
    'tables.compare',
    { project, specification, policies, language },
    { enabled: coders !== undefined },
  );
  if (asked.error !== null) return <Problem error={asked.error.error} />;
  if (asked.data === undefined) return null;
  return (
    <section className="policies" aria-label={say('tables.policies')}>
      <Ranges comparison={asked.data} />
      <div className="policies-each">
        {asked.data.policies.map((one) => (
          <OnePolicy key={one.policy} one={one} />
        ))}
      </div>
    </section>
  );
}

function OnePolicy({ one: { policy, bound, table } }: { readonly one: Comparison['policies'][number] }) {
  const { say } = useWords();
  const { openSpot } = useOpenBehind(table, undefined);
  if (table.kind !== 'cross') return null;
  const name =
    bound === null ? policyLabel(policy, say) : say(bound === 'upper' ? 'tables.bound-upper' : 'tables.bound-lower');
  return (
    <div>
      <CrossBodies table={table} asOf={undefined} captionOf={() => name} open={openSpot} />
    </div>
  );
}

function Ranges({ comparison: { ranges, policies } }: { readonly comparison: Comparison }) {
  const { say } = useWords();
  const first = policies.flatMap(({ table }) => (table.kind === 'cross' ? [table] : [])).at(0);
  const decimals = first?.specification.decimals ?? 1;
  const columns = ranges.cols ?? [{ id: '', label: say('tables.range-head') }];
  return (
    <table className="printed numbers">
      <caption>{say('tables.ranges')}</caption>
      <thead>
        <tr>
          <th scope="col">{first?.rows.label}</th>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ranges.rows.map(({ id, label }, i) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            {(ranges.counts[i] ?? []).map((count, j) => (
              <td key={j}>
                {span(count, thousands)} <Share range={ranges.percent[i]?.[j] ?? null} decimals={decimals} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('tables.cases')}</th>
          {(ranges.cols === null ? [ranges.validCases] : ranges.colCases).map((count, j) => (
            <td key={j}>{span(count, thousands)}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Share({ range, decimals }: { readonly range: Range | null; readonly decimals: number }) {
  return (
    <span className="share">({range === null ? '–' : span(range, (value) => fixedDecimals(value, decimals))})</span>
  );
}

function span({ least, most }: Range, write: (value: number) => string): string {
  return least === most ? write(least) : `${write(least)}–${write(most)}`;
}
