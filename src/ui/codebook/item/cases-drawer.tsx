import { Drawer } from '@mantine/core';
import type { Output } from '../../../contract/method.ts';
import { BlindNote } from '../../behind/blind-note.tsx';
import { CaseKeys } from '../../behind/case-keys.tsx';
import { walkCases } from '../../behind/walk-cases.ts';
import { useLeadToCode } from '../../behind/way-back.ts';
import { useWords } from '../../language/use-words.ts';
import { useKept } from '../../parts/use-kept.ts';
import '../../behind/behind.css';

type Case = Output<'codebook.use'>['cases'][number];
type Shown = {
  readonly title: string;
  readonly text: string;
  /** The question that Code shows of a case. */
  readonly variable: string;
  /** Closed where undefined. */
  readonly cases: readonly Case[] | undefined;
  readonly close: () => void;
};

const most = 300;

/** Cases with what each coder says there. Enter leads on to Code, Escape from there back to the case. */
export function CasesDrawer({ title, text, variable, cases, close }: Shown) {
  const { say } = useWords();
  const lead = useLeadToCode();
  const [at, keep] = useKept<number>('case');
  const open = (number: number): void => {
    keep(number);
    lead(number, variable);
  };
  return (
    <Drawer
      opened={cases !== undefined}
      onClose={close}
      title={title}
      size={480}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      <p className="used-text muted">{text}</p>
      <BlindNote />
      {cases !== undefined && <CaseKeys />}
      <ol className="used-cases" aria-label={title} onKeyDown={walkCases}>
        {cases?.slice(0, most).map((one, index) => (
          <CaseEntry
            key={one.number}
            of={one}
            first={cases.some(({ number }) => number === at) ? one.number === at : index === 0}
            open={() => open(one.number)}
          />
        ))}
      </ol>
      {cases !== undefined && cases.length > most && (
        <p className="muted">{say('codebook.cases-more', { shown: most, all: cases.length })}</p>
      )}
    </Drawer>
  );
}

type Entry = { readonly of: Case; readonly first: boolean; readonly open: () => void };

function CaseEntry({ of: { number, title, answers }, first, open }: Entry) {
  const { say, told } = useWords();
  return (
    <li>
      <button type="button" className="behind-case" onClick={open} {...(first ? { 'data-autofocus': true } : {})}>
        <span className="numbers muted">{say('codebook.case', { number })}</span> {title}
      </button>
      <dl>
        {answers.map(({ coder, answer, holds }) => (
          <div key={coder ?? ''} data-holds={holds}>
            <dt>{coder ?? say('codebook.final')}</dt>
            <dd>{told(answer)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
