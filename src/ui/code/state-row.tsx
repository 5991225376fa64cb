import type { DatedCoding } from '../../contract/codings.ts';
import { emptyStates } from '../../domain/model/answer.ts';
import { useWords } from '../language/use-words.ts';
import { useDesk } from './desk.ts';
import { OtherMarks } from './other-marks.tsx';
import { whoSaid } from './others.ts';
import type { Own } from './own.ts';

/** The key and the names of each state: as an answer, and as a command. */
export const stateKeys = {
  absent: { key: 'A', name: 'code.absent', command: 'code.say-absent' },
  'not-reported': { key: 'R', name: 'code.unreported', command: 'code.say-unreported' },
  'not-applicable': { key: 'N', name: 'code.inapplicable', command: 'code.say-inapplicable' },
} as const;

type Row = { readonly variable: string; readonly own: Own | undefined; readonly others: readonly DatedCoding[] };

/** What can be said of the whole: looked for and not there, the source is silent, the question does not arise. */
export function StateRow({ variable, own, others }: Row) {
  const { say } = useWords();
  const { state: set, frozen } = useDesk();
  return (
    <div className="states" role="group" aria-label={say('code.states')}>
      {emptyStates.map((state) => {
        const said = own?.answer.kind === 'empty' && own.answer.state === state;
        return (
          <span key={state} className="state">
            <button
              type="button"
              className="state-button"
              tabIndex={-1}
              aria-pressed={said}
              aria-disabled={frozen !== undefined}
              onClick={() => set(variable, state)}
            >
              <kbd>{stateKeys[state].key}</kbd> {say(stateKeys[state].name)}
            </button>
            <OtherMarks names={whoSaid(others, state)} />
          </span>
        );
      })}
    </div>
  );
}
