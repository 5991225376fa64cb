import { Button, TextInput } from '@mantine/core';
import type { Output } from '../../../contract/method.ts';
import { Keys } from '../../commands/keys.tsx';
import { useWords } from '../../language/use-words.ts';
import { keysToPlaceOf } from '../../parts/keep-keys.ts';
import { Segments } from '../segments.tsx';
import type { Draft } from './settling.ts';
import type { Decide } from './use-decide.ts';

type Bar = {
  readonly difference: Output<'finals.difference'>;
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly decide: Decide;
};

/** How to settle: both or another answer beside the coders’ own, why, and how it came about. */
export function DecideBar({ difference, draft, setDraft, decide }: Bar) {
  const { say } = useWords();
  const { choice, origin, note } = draft;
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        decide.settle();
      }}
    >
      <div className="decide-choices" role="group" aria-label={say('agree.decide')}>
        {difference.both !== undefined && (
          <button type="button" aria-pressed={choice?.kind === 'both'} onClick={() => decide.choose({ kind: 'both' })}>
            <kbd>B</kbd> {say('agree.both')}
          </button>
        )}
        <button
          type="button"
          aria-pressed={choice?.kind === 'other'}
          onClick={() => decide.choose({ kind: 'other', answer: undefined })}
        >
          <kbd>O</kbd> {say('agree.other')}
        </button>
        <Chosen difference={difference} draft={draft} />
      </div>
      <TextInput
        data-note
        className="decide-note"
        aria-label={say('agree.note-label')}
        placeholder={say('agree.note-hint')}
        value={note}
        onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') keysToPlaceOf(event.currentTarget);
        }}
      />
      <Segments
        label={say('agree.origin')}
        choices={(['discussed', 'decided'] as const).map((id) => ({ id, label: say(`agree.origin-${id}`) }))}
        chosen={origin}
        choose={(next) => setDraft({ ...draft, origin: next })}
      />
      <Button type="submit" variant="default" disabled={!decide.canSettle} rightSection={<Keys shortcut="Mod+Enter" />}>
        {say('agree.settle')}
      </Button>
    </form>
  );
}

/** What would become final. */
function Chosen({ difference, draft: { choice } }: Pick<Bar, 'difference' | 'draft'>) {
  const { say } = useWords();
  const words =
    choice?.kind === 'coder'
      ? difference.said.find(({ coder }) => coder === choice.coder)?.words
      : choice?.kind === 'both'
        ? difference.both?.words
        : undefined;
  return (
    <span className="decide-chosen" aria-live="polite">
      {words === undefined ? '' : say('agree.would-be', { words })}
    </span>
  );
}
