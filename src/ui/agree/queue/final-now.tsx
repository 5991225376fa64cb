import type { Output } from '../../../contract/method.ts';
import { answerWords } from '../../../domain/model/answer-words.ts';
import type { Variable } from '../../../domain/model/variable.ts';
import { momentText } from '../../language/format-moment.ts';
import { useWords } from '../../language/use-words.ts';

type Final = NonNullable<Output<'finals.difference'>['final']>;

/** What counts already, how it came about, and why; nothing where nothing is final. */
export function FinalNow({ final, variable }: { readonly final: Final | undefined; readonly variable: Variable }) {
  const { say, language } = useWords();
  if (final === undefined) return null;
  const { answer, origin, by, at, note } = final;
  return (
    <p className="final-now">
      {say('agree.final-now', {
        words: answerWords(answer, variable),
        how: say(`agree.how-${origin}`),
        by,
        at: momentText(at, language),
      })}
      {note !== undefined && <span className="muted"> {note}</span>}
    </p>
  );
}
