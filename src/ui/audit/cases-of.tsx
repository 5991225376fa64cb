import type { ReactNode } from 'react';
import { variablesOfMeasure } from '../../domain/audit/variables-of-measure.ts';
import type { AuditEntry, Claim, ReadingResult } from '../../domain/model/claim.ts';
import { variablesOf } from '../../domain/model/codebook.ts';
import { useBehind } from '../behind/opened.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';

type Counted = {
  readonly entry: Pick<AuditEntry, 'statement'>;
  /** For the variables and the coders that the number was counted from. */
  readonly claim: Claim | undefined;
  readonly reading: ReadingResult | undefined;
  readonly children: ReactNode;
};

/** A recomputed number that opens its cases; plain where none are counted. */
export function CasesOf({ entry, claim, reading, children }: Counted) {
  const { say } = useWords();
  const { handle } = useProject();
  const [, open] = useBehind();
  const codebook = useAsk('codebook.read', { project: handle }).data;
  const all = useAsk('project.overview', { project: handle }).data?.counts.cases ?? 0;
  const cases = reading?.cases ?? [];
  if (cases.length === 0 || reading === undefined || codebook === undefined) return <>{children}</>;
  const measure = claim?.readings.find(({ id }) => id === reading.id)?.measure;
  const named = measure === undefined ? [] : variablesOfMeasure(measure);
  // A count of all cases names no variable; what every case is known by then stands beside it.
  const attributes = variablesOf(codebook).filter(({ role }) => role === 'attribute');
  const variables = named.length > 0 ? named : attributes.map(({ id }) => id);
  const show = (): void =>
    open({
      title: `${entry.statement} ${reading.rule}`,
      text: say('audit.cases-text', { count: cases.length, all }),
      cases,
      variables,
      // What the sources themselves say is read where a claim names nobody.
      policy: claim?.policy ?? { kind: 'coder', name: 'stated' },
    });
  return (
    <button type="button" className="claim-cases" onClick={show}>
      {children}
      <span className="only-heard"> {say('audit.cases-open', { count: cases.length })}</span>
    </button>
  );
}
