import { useLayoutEffect, useRef } from 'react';
import { useWords } from '../language/use-words.ts';
import { answerElements, type ShownAnswer } from './answer-elements.ts';

/** An answer as cells of the grid show it, for other places. */
export function AnswerCell({ variable, answer, disputed }: ShownAnswer) {
  const { say } = useWords();
  const cell = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    cell.current?.replaceChildren(...answerElements({ variable, answer, disputed }, say));
  }, [variable, answer, disputed, say]);
  return <span ref={cell} className="case-cell" />;
}
