import { type ReactNode, useMemo, useState } from 'react';
import type { Codebook } from '../../domain/model/codebook.ts';
import { usePreference, useWorkbench } from '../app/workbench.ts';
import { listed } from '../language/punctuation.ts';
import { useWords } from '../language/use-words.ts';
import { useArrival } from '../parts/use-arrival.ts';
import { useProject } from '../project/project.ts';
import { ImportColumns } from './import-columns.tsx';
import {
  type ImportDraft,
  type InspectedList,
  keptDraft,
  type Reading,
  withLabel,
  withTarget,
} from './import-draft.ts';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportSettings } from './import-settings.tsx';
import type { Offered } from './offered-file.ts';
import { RunImport } from './run-import.tsx';
import { UnknownLabels } from './unknown-labels.tsx';
import { useTrial } from './use-trial.ts';
import './import.css';

type Panel = { readonly offered: Offered; readonly codebook: Codebook };

/** What a list would bring, and everything that decides it; nothing is written before it is asked for. */
export function ImportPanel({ offered, codebook }: Panel) {
  const { file, place, of } = offered;
  const { say, told } = useWords();
  const { uuid } = useProject();
  const [draft, keep] = useDraft(uuid);
  const [reading, setReading] = useState<Reading>({});
  const panel = useArrival<HTMLElement>(file.name);
  const { inspected, list, readable, targets, separator, input, outcome } = useTrial({
    file,
    codebook,
    draft,
    reading,
  });
  return (
    <section ref={panel} className="import" tabIndex={-1} aria-label={say('import.title', { name: file.name })}>
      <header className="import-head">
        <h2>{say('import.title', { name: file.name })}</h2>
        {of > 1 && <p className="muted numbers">{say('import.place', { place, of })}</p>}
        {list !== undefined && <p className="muted numbers">{say('import.rows', { count: list.rows })}</p>}
        <ImportSettings
          list={readable}
          reading={reading}
          separator={separator}
          read={(next) => setReading({ ...reading, ...next })}
          separate={(chosen) => keep({ ...draft, separator: chosen })}
        />
      </header>
      <div className="import-body">
        {inspected?.ok === false && <p className="import-problem">{told(inspected.error.message)}</p>}
        {list !== undefined && (
          <ListSeen list={list} targets={targets}>
            <ImportColumns
              list={list}
              targets={targets}
              codebook={codebook}
              choose={(index, target) => keep(withTarget(draft, list, { targets, index, target }))}
            />
          </ListSeen>
        )}
        <UnknownLabels
          found={outcome?.ok === true ? outcome.value.unknown : []}
          draft={draft}
          codebook={codebook}
          decide={(variable, label, rule) => keep(withLabel(draft, variable, { label, rule }))}
        />
        {outcome !== undefined && <ImportOutcome outcome={outcome} codebook={codebook} />}
      </div>
      <RunImport input={input} outcome={outcome} more={place < of} />
    </section>
  );
}

type Seen = { readonly list: InspectedList; readonly targets: readonly string[]; readonly children: ReactNode };

/** The list as it is read, with what to look at. */
function ListSeen({ list: { written, doubts }, targets, children }: Seen) {
  const { say, language } = useWords();
  return (
    <>
      {doubts.length > 0 && written.kind !== 'sheet' && (
        <p className="import-problem">
          {say('import.doubts', { encoding: written.encoding, others: listed(doubts, language) })}
        </p>
      )}
      {children}
      {!targets.includes('title') && (
        <p className="import-problem">{say(written.kind === 'sheet' ? 'import.no-title-sheet' : 'import.no-title')}</p>
      )}
    </>
  );
}

/** What was decided, now and in the project’s imports before. */
function useDraft(uuid: string): readonly [ImportDraft, (draft: ImportDraft) => void] {
  const { preferences } = useWorkbench();
  const name = `import.${uuid}`;
  const kept = usePreference(name);
  const draft = useMemo(() => keptDraft(kept), [kept]);
  return [draft, (next) => preferences.set(name, next)];
}
