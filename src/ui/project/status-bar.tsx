import type { Output } from '../../contract/method.ts';
import { useQueueView } from '../agree/queue/queue-view.ts';
import { go } from '../app/route.ts';
import { useReachable } from '../connect/use-reachable.ts';
import { momentText, timeText } from '../language/format-moment.ts';
import type { Language } from '../language/language.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from './project.ts';
import { useAsk } from './use-ask.ts';

/** Quiet facts: saved when, how much there is, and what to be careful of. */
export function StatusBar() {
  const { say, language } = useWords();
  const { handle, sealed } = useProject();
  const reachable = useReachable();
  const overview = useAsk('project.overview', { project: handle }).data;
  const coders = useAsk('coders.list', { project: handle }).data ?? [];
  return (
    <footer className="status" aria-label={say('status.status')}>
      {!reachable && <strong className="status-lost">{say('status.lost')}</strong>}
      {overview !== undefined && (
        <>
          {overview.changed !== undefined && (
            <span aria-live="polite">{say('status.saved', { time: savedAt(overview.changed, language) })}</span>
          )}
          <Counts counts={overview.counts} />
        </>
      )}
      {sealed.size > 0 && <span title={say('behind.blind', { count: sealed.size })}>{say('status.blind')}</span>}
      {coders.some(({ kind }) => kind === 'rule') && (
        <span className="status-careful" title={say('status.illustrative-why')}>
          {say('status.illustrative')}
        </span>
      )}
    </footer>
  );
}

function savedAt(moment: string, language: Language): string {
  const today = new Date(moment).toDateString() === new Date().toDateString();
  return today ? timeText(moment, language) : momentText(moment, language);
}

function Counts({ counts }: Pick<Output<'project.overview'>, 'counts'>) {
  const { say } = useWords();
  return (
    <>
      <span>{say('status.cases', { count: counts.cases })}</span>
      <span title={say('status.codings', { count: counts.codings })}>
        {say('status.coded', { count: counts.casesCoded })}
      </span>
      {counts.roundsOpen > 0 && <span>{say('status.rounds', { count: counts.roundsOpen })}</span>}
      {counts.mergeTasks > 0 && <TasksLeft count={counts.mergeTasks} />}
    </>
  );
}

/** What merges left to settle, and the way there. */
function TasksLeft({ count }: { readonly count: number }) {
  const { say } = useWords();
  const { file } = useProject();
  const [, show] = useQueueView();
  const open = (): void => {
    show('tasks');
    go({ place: 'project', file, screen: 'agree' });
  };
  return (
    <button type="button" className="status-careful status-tasks" title={say('status.tasks-why')} onClick={open}>
      {say('status.tasks', { count })}
    </button>
  );
}
