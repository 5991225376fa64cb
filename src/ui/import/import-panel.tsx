import { useMemo, useState } from 'react';
import type { File as ContractFile } from '../../contract/file.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import { usePreference, useWorkbench } from '../app/workbench.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import {
  type ImportDraft,
  type InspectedList,
  keptDraft,
  mapOf,
  type Reading,
  targetsOf,
  withLabel,
  withTarget,
} from './import-draft.ts';
import { ImportColumns } from './import-columns.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportSettings } from './import-settings.tsx';
import { RunImport } from './run-import.tsx';
import { UnknownLabels } from './unknown-labels.tsx';
import { useReply } from './use-reply.ts';
import './import.css';

type Panel = { readonly file: ContractFile; readonly codebook: Codebook };

/** What a list would bring, and everything that decides it; nothing is written before it is asked for. */
export function ImportPanel({ file, codebook }: Panel) {
  const { say } = useWords();
  const { handle: project, uuid } = useProject();
  const [draft, keep] = useDraft(uuid);
  const [reading, setReading] = useState<Reading>({});
  const looking = useMemo(() => ({ project, file, ...reading }), [project, file, reading]);
  const inspected = useReply('cases.inspect-list', looking);
  const list = inspected?.ok === true ? inspected.value : undefined;
  const readable = useLastGood(list);
  const targets = useMemo(() => (list === undefined ? [] : targetsOf(list, draft, codebook)), [list, draft, codebook]);
  const input = useMemo(
    () =>
      list === undefined
        ? undefined
        : {
            project,
            files: [file],
            format: 'csv' as const,
            encoding: list.encoding,
            delimiter: list.delimiter,
            separator: draft.separator,
            map: mapOf(list, targets, { draft, codebook }),
          },
    [project, file, list, targets, draft, codebook],
  );
  const trial = useMemo(
    () => (input === undefined || !targets.includes('title') ? undefined : { ...input, dryRun: true }),
    [input, targets],
  );
  const outcome = useReply('cases.import', trial);
  return (
    <section className="import" aria-label={say('import.title', { name: file.name })}>
      <header className="import-head">
        <h2>{say('import.title', { name: file.name })}</h2>
        {list !== undefined && <p className="muted numbers">{say('import.rows', { count: list.rows })}</p>}
        <ImportSettings
          list={readable}
          reading={reading}
          draft={draft}
          read={(next) => setReading({ ...reading, ...next })}
          separate={(separator) => keep({ ...draft, separator })}
        />
      </header>
      <div className="import-body">
        {list !== undefined && list.doubts.length > 0 && (
          <p className="import-problem">
            {say('import.doubts', { encoding: list.encoding, others: list.doubts.join(', ') })}
          </p>
        )}
        {inspected?.ok === false && <p className="import-problem">{inspected.error.message}</p>}
        {list !== undefined && (
          <ImportColumns
            list={list}
            targets={targets}
            codebook={codebook}
            choose={(index, target) => keep(withTarget(draft, list, { targets, index, target }))}
          />
        )}
        {list !== undefined && !targets.includes('title') && <p className="import-problem">{say('import.no-title')}</p>}
        <UnknownLabels
          found={outcome?.ok === true ? outcome.value.unknown : []}
          draft={draft}
          codebook={codebook}
          decide={(variable, label, rule) => keep(withLabel(draft, variable, { label, rule }))}
        />
        {trial !== undefined && outcome !== undefined && <ImportOutcome outcome={outcome} codebook={codebook} />}
      </div>
      <RunImport input={trial === undefined ? undefined : input} outcome={outcome} />
    </section>
  );
}

/** The list as it could last be read: its settings stay at hand when a choice of them was wrong. */
function useLastGood(list: InspectedList | undefined): InspectedList | undefined {
  const [good, setGood] = useState(list);
  if (list !== undefined && list !== good) setGood(list);
  return list ?? good;
}

/** What was decided, now and in the project’s imports before. */
function useDraft(uuid: string): readonly [ImportDraft, (draft: ImportDraft) => void] {
  const { preferences } = useWorkbench();
  const name = `import.${uuid}`;
  const kept = usePreference(name);
  const draft = useMemo(() => keptDraft(kept), [kept]);
  return [draft, (next) => preferences.set(name, next)];
}
