import { useEffect, useMemo, useRef, useState } from 'react';
import type { Output } from '../../../contract/method.ts';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/command-list.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { Stepper } from './stepper.tsx';
import { TaskSide } from './task-side.tsx';
import { type KeepSide, useKeepSide } from './use-keep-side.ts';
import { useQueueCommands } from './use-queue-commands.ts';

type Task = Output<'merge.tasks'>[number];

const sides = ['this', 'other'] as const;

/** What two copies changed each in its own way, one at a time, both versions side by side. */
export function MergeTasks({ tasks }: { readonly tasks: readonly Task[] }) {
  const { say } = useWords();
  const [at, setAt] = useState(0);
  const place = Math.min(at, tasks.length - 1);
  const task = tasks[place];
  const step = (by: 1 | -1): void => {
    if (tasks.length > 0) setAt((place + by + tasks.length) % tasks.length);
  };
  useQueueCommands({ step });
  if (task === undefined) return <p className="agree-empty muted">{say('agree.no-tasks')}</p>;
  return (
    <div className="difference">
      <div className="difference-bar">
        <Stepper at={place} count={tasks.length} step={step} />
        <span className="difference-waiting muted">{say('agree.tasks-why')}</span>
      </div>
      <TaskCard key={task.task} task={task} />
    </div>
  );
}

function TaskCard({ task }: { readonly task: Task }) {
  const { say, told } = useWords();
  const { access } = useProject();
  const keep = useKeepSide(task);
  useTaskCommands(keep, access === 'write');
  return (
    <div className="difference-body">
      <header className="difference-head">
        <h3>{told(task.place)}</h3>
        {task.title !== undefined && <p className="muted">{task.title}</p>}
      </header>
      <div className="voices">
        {sides.map((which, index) => (
          <TaskSide
            key={which}
            {...{ task, which }}
            digit={index + 1}
            keep={access === 'read' ? undefined : () => keep(which)}
          />
        ))}
      </div>
      <p className="muted">{say('agree.task-hint')}</p>
    </div>
  );
}

/** 1 keeps what shows, 2 takes the other version. */
function useTaskCommands(keep: KeepSide, writes: boolean): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useCommands(
    useMemo<Command[]>(
      () =>
        writes
          ? sides.map((which, index) => ({
              id: `agree-keep-${which}`,
              title: `agree.keep-${which}`,
              shortcut: String(index + 1),
              run: () => latest.current(which),
            }))
          : [],
      [writes],
    ),
  );
}
