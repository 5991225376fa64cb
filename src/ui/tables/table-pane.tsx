import type { ReactNode } from 'react';
import type { TableSpecification } from '../../domain/model/table-specification.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { Problem } from './problem.tsx';
import { Result } from './result.tsx';

type Shown = {
  readonly specification: TableSpecification;
  readonly asOf?: string | undefined;
  readonly heading?: string | undefined;
  /** The table that this one is held against. */
  readonly against?: TableSpecification;
  readonly children?: ReactNode;
};

/** One table, counted whenever the review or its specification changes. */
export function TablePane({ specification, asOf, heading, against, children }: Shown) {
  const { language } = useWords();
  const { handle: project } = useProject();
  const asked = useAsk('tables.show', {
    project,
    specification,
    lists: false,
    language,
    ...(asOf === undefined ? {} : { asOf }),
  });
  // The same question as the other table asks, so that it is answered once.
  const other = useAsk(
    'tables.show',
    { project, specification: against ?? specification, lists: false, language },
    { enabled: against !== undefined },
  );
  const held = against === undefined || other.isPlaceholderData ? undefined : other.data?.table;
  return (
    <div className="table-pane">
      {heading !== undefined && <h2>{heading}</h2>}
      {asked.error !== null && <Problem error={asked.error.error} />}
      {asked.error === null && asked.data !== undefined && (
        <Result shown={asked.data} asOf={asOf} against={held}>
          {children}
        </Result>
      )}
    </div>
  );
}
