import { Button, Drawer } from '@mantine/core';
import { type SubmitEvent, useMemo } from 'react';
import { useWords } from '../../language/use-words.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useProject } from '../../project/project.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { useAgree } from '../agree.ts';
import { useOpenRound } from './open-round-state.ts';
import { RoundCoders } from './round-coders.tsx';
import { emptyRound, type RoundDraft, wishOf } from './round-draft.ts';
import { RoundFields } from './round-fields.tsx';
import { RoundPlan } from './round-plan.tsx';

/** The form for a new round. */
export function OpenRound() {
  const { say } = useWords();
  const [open, show] = useOpenRound();
  return (
    <Drawer
      opened={open}
      onClose={() => show(false)}
      title={say('agree.open-round')}
      size={440}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      <Form close={() => show(false)} />
    </Drawer>
  );
}

function Form({ close }: { readonly close: () => void }) {
  const { say } = useWords();
  const { handle } = useProject();
  const { people, compared } = useAgree();
  const [me] = useCoder();
  const tell = useTell();
  const persons = useMemo(() => people.filter(({ kind }) => kind === 'person').map(({ name }) => name), [people]);
  const [begun, setDraft] = useKept<RoundDraft>('round');
  const draft = useMemo(() => begun ?? { ...emptyRound, coders: persons }, [begun, persons]);
  const asked = useMemo(() => wishOf(draft), [draft]);
  const submit = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if ('problem' in asked) return;
    const by = me === undefined ? {} : { by: me };
    const opened = await tell('rounds.open', { project: handle, ...asked.wish, ...by });
    if (!opened.ok) return;
    setDraft(undefined);
    compared.read(opened.value.round.title);
    close();
  };
  return (
    <form className="round-form" onSubmit={(event) => void submit(event)}>
      <p className="muted">{say('agree.round-why')}</p>
      <RoundFields draft={draft} put={setDraft} part="title" />
      <RoundCoders draft={draft} put={setDraft} />
      <RoundFields draft={draft} put={setDraft} part="cases" />
      <div className="round-foot">
        <RoundPlan asked={asked} />
        <Button type="submit" disabled={'problem' in asked}>
          {say('agree.open-round')}
        </Button>
      </div>
    </form>
  );
}
