import { Button } from '@mantine/core';
import type { Codebook } from '../../domain/model/codebook.ts';
import { showDialog } from '../app/dialogs.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import type { Shown } from './case-source.ts';
import { HiddenNew } from './hidden-new.tsx';
import { NumberSums } from './number-sums.tsx';

type Foot = {
  readonly shown: Shown | undefined;
  readonly selected: readonly number[];
  readonly codebook: Codebook;
  /** Lets go of search and filters. */
  readonly clear: () => void;
};

/** How many rows are shown of all, how many are selected, what their numbers come to, and whose answers they hold. */
export function CasesFooter({ shown, selected, codebook, clear }: Foot) {
  const { say } = useWords();
  const [coder] = useCoder();
  return (
    <footer className="cases-foot" aria-label={say('cases.footer')}>
      {shown !== undefined && (
        <span className="numbers" aria-live="polite">
          {say('cases.shown', { shown: shown.total, count: shown.all })}
        </span>
      )}
      {shown !== undefined && <HiddenNew shown={shown} clear={clear} />}
      {selected.length > 0 && <span className="numbers">{say('cases.selected', { count: selected.length })}</span>}
      {shown !== undefined && <NumberSums shown={shown} selected={selected} codebook={codebook} />}
      <span className="cases-space" />
      <span className="cases-whose">
        {coder === undefined ? say('cases.of-nobody') : say('cases.of-coder', { name: coder })}
      </span>
      {coder === undefined && (
        <button type="button" className="cases-link" onClick={() => showDialog('coder')}>
          {say('command.coder')}
        </button>
      )}
    </footer>
  );
}

/** What to do where no case is shown. */
export function NoCases({ all, clear }: { readonly all: number; readonly clear: () => void }) {
  const { say } = useWords();
  const { access } = useProject();
  return (
    <div className="cases-none">
      <p>{all > 0 ? say('cases.none') : say(access === 'read' ? 'cases.empty-read' : 'cases.empty')}</p>
      {all > 0 && (
        <Button variant="default" onClick={clear}>
          {say('cases.clear')}
        </Button>
      )}
    </div>
  );
}
