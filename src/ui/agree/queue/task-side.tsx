import type { Output } from '../../../contract/method.ts';
import { fieldText } from '../../history/field-text.ts';
import { fieldWord } from '../../language/field-word.ts';
import { momentText } from '../../language/format-moment.ts';
import { useWords } from '../../language/use-words.ts';
import { fieldRows } from './field-rows.ts';

type OneSide = {
  readonly task: Output<'merge.tasks'>[number];
  readonly which: 'this' | 'other';
  readonly digit: number;
  /** Undefined where nothing can be settled. */
  readonly keep: (() => void) | undefined;
};

/** One of the two versions of a task: whose it is, since when, and what it says field by field. */
export function TaskSide({ task, which, digit, keep }: OneSide) {
  const { say, told, language } = useWords();
  const { by, at, fields } = task[which];
  return (
    <section className="voice-column" aria-label={say(`agree.side-${which}`)}>
      <h4>
        {keep === undefined ? (
          say(`agree.side-${which}`)
        ) : (
          <button type="button" className="voice-take" onClick={keep}>
            <kbd>{digit}</kbd> {say(`agree.keep-${which}`)}
          </button>
        )}
        <span className="muted voice-sure">{say('history.by', { by, time: momentText(at, language) })}</span>
      </h4>
      {fields === null ? (
        <p className="muted">{say('agree.deleted')}</p>
      ) : (
        <dl className="side-fields">
          {fieldRows(task, which).map(({ name, value, differs }) => (
            <div key={name} data-differs={differs}>
              <dt>{fieldWord(name, language)}</dt>
              <dd>
                {fieldText(value, { told, language }) || <span className="muted">{say('agree.field-empty')}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
