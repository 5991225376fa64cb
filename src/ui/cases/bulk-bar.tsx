import { Button, Popover } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Answer } from '../../domain/model/answer.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import { useWords } from '../language/use-words.ts';
import { AnswerEditor } from './editors/answer-editor.tsx';
import { StatusEditor } from './editors/status-editor.tsx';
import type { CaseEdits } from './use-case-edits.ts';

type Bulk = {
  readonly selected: readonly number[];
  readonly codebook: Codebook;
  readonly edits: CaseEdits;
  readonly release: () => void;
};

/** What can be done to all selected cases at once; each is one entry of the history. */
export function BulkBar({ selected, codebook, edits, release }: Bulk) {
  const { say } = useWords();
  const count = selected.length;
  return (
    <div className="case-bulk" role="group" aria-label={say('cases.bulk', { count })}>
      <strong className="numbers">{say('cases.selected', { count })}</strong>
      <SetAnswer selected={selected} codebook={codebook} edits={edits} />
      <SetStatus selected={selected} edits={edits} />
      <Button
        variant="default"
        leftSection={<Trash2 size={13} aria-hidden="true" />}
        onClick={() =>
          void edits.remove(selected).then((done) => {
            if (done) release();
          })
        }
      >
        {say('cases.delete', { count })}
      </Button>
      <Button variant="subtle" color="gray" onClick={release}>
        {say('cases.release')}
      </Button>
    </div>
  );
}

function SetAnswer({ selected, codebook, edits }: Omit<Bulk, 'release'>) {
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  const [id, setId] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const button = useRef<HTMLButtonElement>(null);
  const variable = findVariable(codebook, id);
  const close = (): void => {
    setOpened(false);
    setId('');
    setAnswer(undefined);
  };
  const set = (given: Answer | undefined): void => {
    close();
    button.current?.focus();
    void edits.setAnswer(selected, id, given);
  };
  return (
    <Popover opened={opened} onChange={(open) => (open ? setOpened(true) : close())} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button ref={button} variant="default" onClick={() => setOpened(!opened)}>
          {say('cases.set-variable')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('cases.set-variable')} className="case-set">
        <select
          className="case-filter"
          data-autofocus
          aria-label={say('cases.which-variable')}
          value={id}
          onChange={(event) => {
            setId(event.currentTarget.value);
            setAnswer(undefined);
          }}
        >
          <option value="">{say('cases.which-variable')}</option>
          {codebook.sections.map((section) => (
            <optgroup key={section.id} label={section.label}>
              {section.variables.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {variable !== undefined && (
          <>
            <AnswerEditor key={id} variable={variable} value={answer} change={setAnswer} done={set} />
            <Button className="case-set-all" disabled={answer === undefined} onClick={() => set(answer)}>
              {say('cases.set-all', { count: selected.length })}
            </Button>
          </>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

function SetStatus({ selected, edits }: Pick<Bulk, 'selected' | 'edits'>) {
  const { say } = useWords();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button ref={button} variant="default" onClick={() => setOpened(!opened)}>
          {say('cases.set-status')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say('cases.set-status')} className="case-set">
        <StatusEditor
          value={undefined}
          done={(status) => {
            setOpened(false);
            button.current?.focus();
            void edits.setStatus(selected, status);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
