import { useEffect, useMemo, useRef, useState } from 'react';
import type { Output } from '../../../contract/method.ts';
import type { Command } from '../../commands/command.ts';
import { useCommands } from '../../commands/command-list.ts';
import { fieldWord } from '../../language/field-word.ts';
import { momentText } from '../../language/format-moment.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { fieldRows } from './field-rows.ts';
import { Stepper } from './stepper.tsx';

type Task = Output<'merge.tasks'>[number];

/** What two copies changed each in its own way, one at a time, both versions side by side. */
export function MergeTasks({ tasks }: { readonly tasks: readonly Task[] }) {
  const { say } = useWords();
  const [at, setAt] = useState(0);
  const place = Math.min(at, tasks.length - 1);
  const task = tasks[place];
  if (task === undefined) return <p className="agree-empty muted">{say('agree.no-tasks')}</p>;
  const step = (by: 1 | -1): void => setAt((place + by + tasks.length) % tasks.length);
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
  const { handle, access } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const keep = (which: 'this' | 'other'): void => {
    const by = coder === undefined ? {} : { by: coder };
    void tell('merge.settle', { project: handle, task: task.task, keep: which, ...by });
  };
  useTaskCommands(keep, access === 'write');
  return (
    <div className="difference-body">
      <header className="difference-head">
        <h3>{told(task.words)}</h3>
      </header>
      <div className="voices">
        {(['this', 'other'] as const).map((which, index) => (
          <Side
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

type OneSide = {
  readonly task: Task;
  readonly which: 'this' | 'other';
  readonly digit: number;
  readonly keep: (() => void) | undefined;
};

function Side({ task, which, digit, keep }: OneSide) {
  const { say, told, language } = useWords();
  const { by, at, fields } = task[which];
  return (
    <div className="voice-column">
      <h4>
        {keep === undefined ? (
          say(`agree.side-${which}`)
        ) : (
          <button type="button" className="voice-take" onClick={keep}>
            <kbd>{digit}</kbd> {say(`agree.keep-${which}`)}
          </button>
        )}
        <span className="muted voice-sure">
          {by}, {momentText(at, language)}
        </span>
      </h4>
      {fields === null ? (
        <p className="muted">{say('agree.deleted')}</p>
      ) : (
        <dl className="side-fields">
          {fieldRows(task, which).map(({ name, text, differs }) => (
            <div key={name} data-differs={differs}>
              <dt>{fieldWord(name, language)}</dt>
              <dd>{told(text)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** 1 keeps what shows, 2 takes the other version. */
function useTaskCommands(keep: (which: 'this' | 'other') => void, writes: boolean): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  useCommands(
    useMemo<Command[]>(
      () =>
        writes
          ? [
              { id: 'agree-keep-this', title: 'agree.keep-this', shortcut: '1', run: () => latest.current('this') },
              { id: 'agree-keep-other', title: 'agree.keep-other', shortcut: '2', run: () => latest.current('other') },
            ]
          : [],
      [writes],
    ),
  );
}
