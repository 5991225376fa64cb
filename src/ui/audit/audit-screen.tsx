import { Button, SegmentedControl } from '@mantine/core';
import type { Output } from '../../contract/method.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { BehindDrawer } from '../behind/behind-drawer.tsx';
import { useWords } from '../language/use-words.ts';
import { useKept } from '../parts/use-kept.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import type { Adding } from './adding.ts';
import { AuditTools } from './audit-tools.tsx';
import { ClaimForm } from './claim-form.tsx';
import { Ledger } from './ledger.tsx';
import './audit.css';

const kinds = ['all', 'match', 'differs', 'not-testable'] as const;
type Kind = (typeof kinds)[number];

/** What papers claim beside what the cases give. */
export function AuditScreen() {
  const { language } = useWords();
  const { handle, access } = useProject();
  const [adding, add] = useKept<Adding>('adding');
  const entries = useAsk('audit.run', { project: handle, language }).data;
  const claims = useAsk('claims.list', { project: handle }).data;
  if (entries === undefined || claims === undefined) return null;
  return (
    <div className="audit">
      <AuditTools add={access === 'read' ? undefined : () => add({ to: undefined })} empty={entries.length === 0} />
      {adding !== undefined && (
        <ClaimForm key={adding.to?.id ?? ''} to={adding.to} claims={claims} close={() => add(undefined)} />
      )}
      {entries.length === 0 ? (
        adding === undefined && <Empty add={access === 'read' ? undefined : () => add({ to: undefined })} />
      ) : (
        <Claims entries={entries} claims={claims} add={access === 'read' ? undefined : add} />
      )}
      <BehindDrawer />
    </div>
  );
}

function Empty({ add }: { readonly add: (() => void) | undefined }) {
  const { say } = useWords();
  return (
    <div className="audit-empty">
      <h2>{say('audit.empty')}</h2>
      <p className="muted">{say('audit.empty-why')}</p>
      {add !== undefined && <Button onClick={add}>{say('audit.add')}</Button>}
    </div>
  );
}

type Shown = {
  readonly entries: Output<'audit.run'>;
  readonly claims: readonly Claim[];
  /** Left out where nothing can be changed. */
  readonly add: ((adding: Adding) => void) | undefined;
};

function Claims({ entries, claims, add }: Shown) {
  const { say } = useWords();
  const [kind = 'all', setKind] = useKept<Kind>('kind');
  const of = (one: Kind): Output<'audit.run'> => entries.filter(({ status }) => one === 'all' || status === one);
  const shown = of(kind);
  return (
    <>
      <div className="audit-head">
        <SegmentedControl<Kind>
          size="xs"
          aria-label={say('audit.show')}
          value={kind}
          transitionDuration={0}
          data={kinds.map((value) => ({ value, label: say(`audit.show-${value}`, { count: of(value).length }) }))}
          onChange={setKind}
        />
      </div>
      <div className="audit-body">
        {shown.length === 0 ? (
          <p className="audit-none muted">{say('audit.none-of-kind')}</p>
        ) : (
          <Ledger entries={shown} claims={claims} add={add} />
        )}
      </div>
    </>
  );
}
