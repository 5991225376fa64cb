import { useMemo } from 'react';
import type { Input } from '../../contract/method.ts';
import { sameValue } from '../../domain/model/same-value.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { useCoder } from '../project/use-coder.ts';
import type { Shown } from './case-source.ts';
import { type NewCases, useNewCases } from './new-cases.ts';

type Hidden = { readonly shown: Shown; readonly clear: () => void };

/** How many of the cases that were imported just now the list leaves out as it is narrowed, and the way to see them. */
export function HiddenNew({ shown, clear }: Hidden) {
  const [fresh] = useNewCases();
  const { search, filters } = shown.query;
  if (fresh.numbers.length === 0 || !sameValue(fresh.narrowed, { search, filters, sort: [] })) return null;
  return <Counted fresh={fresh} clear={clear} />;
}

function Counted({ fresh, clear }: { readonly fresh: NewCases; readonly clear: () => void }) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const all = useFound({ project });
  const by = coder === undefined ? {} : { coder };
  const found = useFound({ project, ...by, ...fresh.narrowed });
  if (all === undefined || found === undefined) return null;
  // An import may have been taken back since.
  const there = fresh.numbers.filter((number) => all.has(number));
  const hidden = there.filter((number) => !found.has(number)).length;
  if (hidden === 0) return null;
  return (
    <span className="cases-hidden numbers" role="status">
      {say('cases.new-hidden', { hidden, count: there.length })}{' '}
      <button type="button" className="cases-link" onClick={clear}>
        {say('cases.clear')}
      </button>
    </span>
  );
}

function useFound(query: Input<'cases.found'>): ReadonlySet<number> | undefined {
  const { data } = useAsk('cases.found', query);
  return useMemo(() => data && new Set(data.cases), [data]);
}
