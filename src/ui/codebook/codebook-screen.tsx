import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../language/use-words.ts';
import { SplitPane } from '../parts/split-pane.tsx';
import { useArrival } from '../parts/use-arrival.ts';
import { useKept } from '../parts/use-kept.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { ChangeDrawer } from './change/change-drawer.tsx';
import type { Draft } from './change/draft.ts';
import { CodebookContext, type ShownCodebook, useCodebook } from './codebook.ts';
import { CodebookTools } from './codebook-tools.tsx';
import { ItemPage } from './item/item-page.tsx';
import { SchemePage } from './item/scheme-page.tsx';
import { CodebookTree } from './tree/codebook-tree.tsx';
import { keyOf, type Part } from './tree/tree-nodes.ts';
import { GroupingsView } from './versions/groupings-view.tsx';
import { QueueView } from './versions/queue-view.tsx';
import { VersionsView } from './versions/versions-view.tsx';
import { type View, ViewList } from './view-list.tsx';
import './codebook.css';

/** The coding scheme: its tree at the left, what is chosen at the right, and every way to change it. */
export function CodebookScreen() {
  const { handle } = useProject();
  const codebook = useAsk('codebook.read', { project: handle }).data;
  const uses = useAsk('codebook.uses', { project: handle }).data;
  const [part, setPart] = useKept<Part>('part');
  const [view, setView] = useKept<View>('view');
  const [draft, setDraft] = useState<Draft>();
  const [changes, setChanges] = useState(0);
  const close = (): void => {
    setDraft(undefined);
    setChanges(changes + 1);
  };
  const show = useCallback(
    (next: Part) => {
      setPart(next);
      setView(undefined);
    },
    [setPart, setView],
  );
  const shown = useMemo<ShownCodebook | undefined>(
    () => codebook && { codebook, uses: usesByName(uses ?? []), show, begin: setDraft },
    [codebook, uses, show],
  );
  if (shown === undefined) return null;
  return (
    <CodebookContext value={shown}>
      <Screen part={part} view={view} setView={setView} changes={changes} />
      <ChangeDrawer draft={draft} close={close} />
    </CodebookContext>
  );
}

type Shown = {
  readonly part: Part | undefined;
  readonly view: View | undefined;
  readonly setView: (view: View) => void;
  /** How many changes were made or left. */
  readonly changes: number;
};

function Screen({ part, view, setView, changes }: Shown) {
  const { say } = useWords();
  return (
    <SplitPane
      name="codebook"
      label={say('codebook.divide')}
      least={220}
      first={340}
      left={
        <div className="codebook-left">
          <CodebookTools part={part} />
          <ViewList view={view} choose={setView} />
          <CodebookTree chosen={part} />
        </div>
      }
      right={<Right part={part} view={view} changes={changes} />}
    />
  );
}

function Right({ part, view, changes }: Omit<Shown, 'setView'>) {
  const { say } = useWords();
  const { codebook } = useCodebook();
  // What was pressed for a change may be gone with it: a code that was merged can be merged no more.
  const page = useArrival<HTMLDivElement>(changes === 0 ? undefined : `${String(changes)} ${String(codebook.version)}`);
  if (view === 'queue') return <QueueView />;
  if (view === 'versions') return <VersionsView />;
  if (view === 'groupings') return <GroupingsView />;
  return (
    <div ref={page} className="codebook-page" tabIndex={0} role="region" aria-label={say('frame.codebook')}>
      {part === undefined ? <SchemePage /> : <ItemPage key={keyOf(part)} part={part} />}
    </div>
  );
}

function usesByName(
  uses: readonly { variable: string; cases: number; codes: readonly { code: string; cases: number }[] }[],
): ReadonlyMap<string, number> {
  return new Map(
    uses.flatMap(({ variable, cases, codes }) => [
      [variable, cases] as const,
      ...codes.map(({ code, cases: held }) => [`${variable}/${code}`, held] as const),
    ]),
  );
}
