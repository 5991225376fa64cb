import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { useAgree } from '../agree.ts';
import { Segments } from '../segments.tsx';
import { Differences } from './differences.tsx';
import { MergeTasks } from './merge-tasks.tsx';
import { queueViews, useQueueView } from './queue-view.ts';
import { SettledList } from './settled-list.tsx';

/** What is to be settled: differences of coders, what merges left, and what was settled already. */
export function QueuePanel() {
  const { say } = useWords();
  const { handle } = useProject();
  const { queue } = useAgree();
  const [view, show] = useQueueView();
  const tasks = useAsk('merge.tasks', { project: handle }).data ?? [];
  const open = queue?.differences.filter(({ settled }) => !settled) ?? [];
  const labels = {
    differences: say('agree.differences', { number: open.length }),
    tasks: say('agree.tasks', { number: tasks.length }),
    settled: say('agree.settled'),
  };
  return (
    <section className="agree-queue" aria-label={say('agree.to-settle')}>
      <header className="agree-head">
        <h2>{say('agree.to-settle')}</h2>
        <Segments
          label={say('agree.queue-view')}
          choices={queueViews.map((id) => ({ id, label: labels[id] }))}
          chosen={view}
          choose={show}
        />
      </header>
      {view === 'differences' && queue !== undefined && <Differences queue={queue} />}
      {view === 'tasks' && <MergeTasks tasks={tasks} />}
      {view === 'settled' && <SettledList />}
    </section>
  );
}
