import { useEffect, useRef } from 'react';
import type { Answer } from '../../../domain/model/answer.ts';
import type { Variable } from '../../../domain/model/variable.ts';
import { AnswerEditor } from '../../cases/editors/answer-editor.tsx';
import type { Decide } from './use-decide.ts';

type Other = { readonly variable: Variable; readonly answer: Answer | undefined; readonly decide: Decide };

/** An answer that nobody gave, chosen as in the grid of cases. */
export function OtherAnswer({ variable, answer, decide }: Other) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The newest browsers answer with a promise, which is no clean-up.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      ref={box}
      className="other-answer"
      onKeyDown={(event) => {
        if (event.key === 'Escape') decide.clear();
      }}
    >
      <AnswerEditor
        variable={variable}
        value={answer}
        change={(next) => decide.choose({ kind: 'other', answer: next })}
        done={(next) => {
          decide.choose({ kind: 'other', answer: next });
          document.querySelector<HTMLElement>('[data-note]')?.focus();
        }}
      />
    </div>
  );
}
