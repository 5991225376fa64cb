import type { Voice } from '../../../contract/finals.ts';
import type { Answer } from '../../../domain/model/answer.ts';
import type { Variable } from '../../../domain/model/variable.ts';
import { AnswerCell } from '../../cases/answer-cell.tsx';
import { labelled, listed } from '../../language/punctuation.ts';
import { useWords } from '../../language/use-words.ts';
import { onlyHere } from './only-here.ts';

type Column = {
  readonly voice: Voice;
  readonly variable: Variable;
  readonly digit: number;
  /** What the others said. */
  readonly others: readonly Answer[];
  readonly chosen: boolean;
  /** Undefined where nothing can be settled. */
  readonly choose: (() => void) | undefined;
};

/** What one coder said: the answer, what of it nobody else said, and the grounds. */
export function VoiceColumn({ voice, variable, digit, others, chosen, choose }: Column) {
  const { say, language } = useWords();
  const { coder, answer, evidence, passages } = voice;
  const { rationale, quote, page, confidence } = evidence;
  const own = onlyHere(variable, answer, others);
  const bare = rationale === undefined && quote === undefined && passages.length === 0;
  return (
    <div className="voice-column" data-chosen={chosen}>
      <h4>
        {choose === undefined ? (
          coder
        ) : (
          <button type="button" className="voice-take" aria-pressed={chosen} onClick={choose}>
            <kbd>{digit}</kbd> {coder}
          </button>
        )}
        {confidence !== undefined && (
          <span className="muted voice-sure">
            {labelled(say('code.ground-confidence'), say(`code.confidence-${confidence}`), language)}
          </span>
        )}
      </h4>
      <div className="voice-said">
        <AnswerCell variable={variable} answer={answer} disputed={false} />
      </div>
      {own.length > 0 && <p className="voice-own">{say('agree.only', { coder, codes: listed(own, language) })}</p>}
      {rationale !== undefined && <p className="voice-text">{rationale}</p>}
      {quote !== undefined && (
        <blockquote>
          “{quote}”{page !== undefined && <cite className="muted"> {say('behind.page', { page })}</cite>}
        </blockquote>
      )}
      {quote === undefined && page !== undefined && <p className="muted">{say('behind.page', { page })}</p>}
      {passages.map((passage, index) => (
        <blockquote key={index}>
          “{passage.quote}” <cite className="muted">{passage.document}</cite>
        </blockquote>
      ))}
      {bare && <p className="muted">{say('agree.no-grounds')}</p>}
    </div>
  );
}
