import { Info } from 'lucide-react';
import type { DatedCoding } from '../../contract/codings.ts';
import type { ChoiceVariable } from '../../domain/model/variable.ts';
import { standingOf, withText } from '../answering/answer-steps.ts';
import type { ShownCode } from '../answering/shown-codes.ts';
import { useWords } from '../language/use-words.ts';
import { Definition } from './definition.tsx';
import { useDesk } from './desk.ts';
import { OtherMarks } from './other-marks.tsx';
import { whoTicked } from './others.ts';
import type { Own } from './own.ts';
import { SavedText } from './saved-text.tsx';

type Row = {
  readonly variable: ChoiceVariable;
  readonly shown: ShownCode;
  readonly own: Own | undefined;
  readonly others: readonly DatedCoding[];
};

/** One code: its digit, its tick, its name; with its text and its definition where they belong. */
export function CodeRow({ variable, shown: { code, depth, digit }, own, others }: Row) {
  const { say } = useWords();
  const { current, cursor, point, choose, frozen } = useDesk();
  const ticked = standingOf(own?.answer, variable, code.id) === 'ticked';
  const pointed = current === variable.id && cursor === code.id;
  return (
    <li className={`code-row depth-${String(Math.min(depth, 3))}`} data-pointed={pointed}>
      <div className="code-line">
        <kbd className="code-digit" data-none={digit === undefined}>
          {digit}
        </kbd>
        {code.selectable ? (
          <Tick variable={variable} code={code} own={own} />
        ) : (
          <span className="code-heading">{code.label}</span>
        )}
        <OtherMarks names={whoTicked(others, code.id)} />
        <button
          type="button"
          className="code-about"
          tabIndex={-1}
          aria-expanded={pointed}
          aria-label={say('code.definition-of', { code: code.label })}
          onClick={() => {
            choose(variable.id);
            point(pointed ? undefined : code.id);
          }}
        >
          <Info size={13} aria-hidden="true" />
        </button>
      </div>
      {ticked && code.freeText && (
        <OtherText variable={variable} code={code} own={own} disabled={frozen !== undefined} />
      )}
      {pointed && <Definition code={code} />}
    </li>
  );
}

type OneCode = Pick<Row, 'variable' | 'own'> & { readonly code: ShownCode['code'] };

function Tick({ variable, code, own }: OneCode) {
  const { say } = useWords();
  const { tick, frozen } = useDesk();
  const standing = standingOf(own?.answer, variable, code.id);
  const implied = standing === 'implied';
  const isSilent = standing === 'silent';
  return (
    <>
      <button
        type="button"
        className={`code-tick code-${variable.kind}`}
        role={variable.kind === 'single' ? 'radio' : 'checkbox'}
        aria-checked={implied ? 'mixed' : standing === 'ticked'}
        aria-disabled={frozen !== undefined || implied}
        tabIndex={-1}
        title={implied ? say('code.implied') : undefined}
        onClick={() => tick(variable, code.id)}
      >
        <span className="code-box" aria-hidden="true">
          {isSilent && '?'}
        </span>
        <span className="code-label">{code.label}</span>
        {isSilent && <span className="code-silent">{say('code.silent')}</span>}
      </button>
      {variable.kind === 'multiple' && !implied && <Silent variable={variable} code={code} pressed={isSilent} />}
    </>
  );
}

type Hushed = Pick<OneCode, 'variable' | 'code'> & { readonly pressed: boolean };

function Silent({ variable, code, pressed }: Hushed) {
  const { say } = useWords();
  const { silent, frozen } = useDesk();
  const name = say('code.silent-of', { code: code.label });
  return (
    <button
      type="button"
      className="code-ask"
      tabIndex={-1}
      aria-pressed={pressed}
      aria-disabled={frozen !== undefined}
      aria-label={name}
      title={name}
      onClick={() => silent(variable, code.id)}
    >
      ?
    </button>
  );
}

function OtherText({ variable, code, own, disabled }: OneCode & { readonly disabled: boolean }) {
  const { say } = useWords();
  const { save, draft, typed } = useDesk();
  if (own?.answer.kind !== 'codes') return null;
  return (
    <SavedText
      className="code-other"
      label={say('code.other-text', { code: code.label })}
      placeholder={say('code.other-hint')}
      value={own.answer.other[code.id] ?? ''}
      disabled={disabled}
      typed={typed(variable.id, `text:${code.id}`)}
      keepDraft={(said) => draft(variable.id, `text:${code.id}`, said)}
      save={(text) => {
        const answer = withText(own.answer, code.id, text.trim());
        if (answer !== undefined) save(variable.id, { ...own, answer });
      }}
    />
  );
}
