import { Switch } from '@mantine/core';
import { timeText } from '../language/format-moment.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useTell } from '../project/use-tell.ts';
import { toast } from '../toasts/toast-store.ts';
import { useBlind } from './use-blind.ts';
import type { Codings } from './use-codings.ts';

type Head = { readonly coder: string; readonly codings: Codings };

/** Who codes, whether all is saved, the last choice to take back, and whether others’ codings are seen. */
export function FormHead({ coder, codings }: Head) {
  const { say } = useWords();
  const [blind, setBlind] = useBlind(coder);
  return (
    <header className="form-head">
      <strong>{say('code.as', { coder })}</strong>
      <SavedMark coder={coder} codings={codings} />
      <Switch
        className="form-blind"
        size="xs"
        label={say('code.blind')}
        title={say('code.blind-why')}
        checked={blind}
        onChange={(event) => setBlind(event.currentTarget.checked)}
      />
    </header>
  );
}

function SavedMark({ coder, codings: { saving, saved } }: Head) {
  const { say, language } = useWords();
  const { handle } = useProject();
  const tell = useTell();
  if (saving) return <span className="muted">{say('code.saving')}</span>;
  if (saved === undefined) return null;
  const undo = async (): Promise<void> => {
    const done = await tell('history.undo', { project: handle, entry: saved.seq, by: coder });
    if (done.ok) toast({ kind: 'done', text: done.value.entry.words });
  };
  return (
    <span className="muted numbers">
      {say('code.saved', { time: timeText(saved.at, language) })}
      <button
        type="button"
        className="form-undo"
        // The question keeps the focus, so that the next key answers it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void undo()}
      >
        {say('code.undo')}
      </button>
    </span>
  );
}
