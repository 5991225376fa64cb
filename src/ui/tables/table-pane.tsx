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
  readonly children?: ReactNode;
};

/** One table, counted whenever the review or its specification changes. */
export function TablePane({ specification, asOf, heading, children }: Shown) {
  const { language } = useWords();
  const { handle: project } = useProject();
  const asked = useAsk('tables.show', {
    project,
    specification,
    lists: false,
    language,
    ...(asOf === undefined ? {} : { asOf }),
  });
  return (
    <div className="table-pane">
      {heading !== undefined && <h2>{heading}</h2>}
      {asked.error !== null && <Problem error={asked.error.error} />}
      {asked.error === null && asked.data !== undefined && (
        <Result shown={asked.data} asOf={asOf}>
          {children}
        </Result>
      )}
    </div>
  );
}
