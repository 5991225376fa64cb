import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '../../../contract/method.ts';
import { dayText } from '../../language/format-moment.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { useAgree } from '../agree.ts';

type Round = Output<'rounds.list'>[number];

/** One round: what it is, how far each coder is, and, where it is chosen, closing it. */
export function RoundEntry({ round, chosen }: { readonly round: Round; readonly chosen: boolean }) {
  const { say, language } = useWords();
  const { access } = useProject();
  const { compared } = useAgree();
  const { title, cases, shared, opened, closed, codebookVersion, coders } = round;
  return (
    <div className="round" data-chosen={chosen}>
      <button
        type="button"
        className="round-pick"
        aria-current={chosen}
        title={say('agree.round-when', { at: dayText(opened, language), version: codebookVersion })}
        onClick={() => compared.read(title)}
      >
        <span className="round-title">
          {title}
          <span className="round-state muted">{say(closed === undefined ? 'agree.open' : 'agree.closed')}</span>
        </span>
        <span className="muted numbers">{say('agree.round-size', { count: cases, shared })}</span>
      </button>
      <ul className="round-coders">
        {coders.map((one) => (
          <CoderProgress key={one.coder} round={round} of={one} acts={chosen && access === 'write'} />
        ))}
      </ul>
      {chosen && closed === undefined && access === 'write' && <Close round={round} />}
    </div>
  );
}

type OneCoder = { readonly round: Round; readonly of: Round['coders'][number]; readonly acts: boolean };

/** How far one coder is; for oneself and for rules also the way to mark the rest done. */
function CoderProgress({ round, of: { coder, assigned, done, missing }, acts }: OneCoder) {
  const { say } = useWords();
  const { handle } = useProject();
  const { people } = useAgree();
  const [me] = useCoder();
  const tell = useTell();
  const own = coder === me || people.some(({ name, kind }) => name === coder && kind === 'rule');
  const mark = (): void => {
    void tell('rounds.done', { project: handle, coder, round: round.title, ...(me === undefined ? {} : { by: me }) });
  };
  return (
    <li>
      <span className="round-coder">{coder}</span>
      <span
        className="round-bar"
        role="progressbar"
        aria-label={say('agree.progress', { coder })}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={assigned}
      >
        <span style={{ inlineSize: `${String(assigned === 0 ? 0 : (100 * done) / assigned)}%` }} />
      </span>
      <span className="numbers round-count">{say('agree.done-of', { done, assigned })}</span>
      {acts && own && round.closed === undefined && missing.length > 0 && (
        <button type="button" className="round-mark" onClick={mark}>
          {say('agree.mark-done', { count: missing.length })}
        </button>
      )}
    </li>
  );
}

/** Closes a finished round at once; of one that is not finished it says so first. */
function Close({ round }: { readonly round: Round }) {
  const { say } = useWords();
  const { handle } = useProject();
  const [me] = useCoder();
  const tell = useTell();
  const [asked, ask] = useState(false);
  const missing = round.coders.reduce((sum, one) => sum + one.missing.length, 0);
  const close = (): void => {
    const by = me === undefined ? {} : { by: me };
    void tell('rounds.close', { project: handle, round: round.title, unfinished: missing > 0, ...by });
  };
  if (missing > 0 && asked)
    return (
      <div className="round-close">
        <p>{say('agree.close-unfinished', { count: missing })}</p>
        <Button variant="default" size="compact-xs" onClick={close}>
          {say('agree.close-anyway')}
        </Button>
        <Button variant="subtle" color="gray" size="compact-xs" onClick={() => ask(false)}>
          {say('agree.keep-open')}
        </Button>
      </div>
    );
  return (
    <div className="round-close">
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => (missing > 0 ? ask(true) : close())}>
        {say('agree.close-round')}
      </Button>
    </div>
  );
}
