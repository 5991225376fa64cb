import type { Output } from '../../../contract/method.ts';
import { dayText } from '../../language/format-moment.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useCoder } from '../../project/use-coder.ts';
import { useTell } from '../../project/use-tell.ts';
import { useAgree } from '../agree.ts';
import { CloseRound } from './close-round.tsx';

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
      {chosen && closed === undefined && access === 'write' && <CloseRound round={round} />}
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
