import { Button, Checkbox, TextInput } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { useWords } from '../../language/use-words.ts';
import { ChangePreview } from './change-preview.tsx';
import type { Wanted } from './draft.ts';
import { useField, useForgetFields } from './use-field.ts';
import { useMakeChange } from './use-make-change.ts';
import { usePreview } from './use-preview.ts';

type Framed = {
  /** The change as far as it is complete. */
  readonly change: Wanted | undefined;
  /** What the button says: what will be done. */
  readonly action: string;
  readonly children?: ReactNode;
  readonly close: () => void;
};

/** What every change asks for beside its own fields: the reason; with what it would do, and the one button that does it. */
export function ChangeFrame({ change, action, children, close }: Framed) {
  const { say } = useWords();
  const [reason, setReason] = useField('reason', '');
  const [queue, setQueue] = useField('queue', false);
  const make = useMakeChange();
  const forget = useForgetFields();
  const { report, problem, fresh } = usePreview(change, queue);
  const possible = fresh && reason.trim() !== '';
  const conflict = problem?.code === 'conflict' && change?.kind === 'change-kind';
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!possible || change === undefined) return;
    if (!(await make({ ...change, reason: reason.trim() }, queue))) return;
    forget();
    close();
  };
  return (
    <form className="change" onSubmit={(event) => void submit(event)}>
      {children}
      {(conflict || queue) && (
        <Checkbox
          size="xs"
          label={say('codebook.kind-queue')}
          checked={queue}
          onChange={(event) => setQueue(event.currentTarget.checked)}
        />
      )}
      <TextInput
        // A field of the change itself, where there is one, stands before it and has the keys first.
        data-autofocus
        label={say('codebook.reason')}
        description={say('codebook.reason-why')}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ChangePreview report={report} problem={problem} />
      <div className="change-foot">
        <Button type="submit" disabled={!possible}>
          {change === undefined ? say('codebook.make-nothing') : action}
        </Button>
      </div>
    </form>
  );
}
