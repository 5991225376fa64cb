import { Drawer } from '@mantine/core';
import type { Output } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';

type Case = Output<'codebook.use'>['cases'][number];
type Shown = {
  readonly title: string;
  readonly text: string;
  /** Closed where undefined. */
  readonly cases: readonly Case[] | undefined;
  readonly close: () => void;
};

const most = 300;

/** Cases with what each coder says there. */
export function CasesDrawer({ title, text, cases, close }: Shown) {
  const { say } = useWords();
  return (
    <Drawer
      opened={cases !== undefined}
      onClose={close}
      title={title}
      size={480}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      <p className="cases-text muted">{text}</p>
      <ol className="cases">
        {cases?.slice(0, most).map((one) => (
          <CaseEntry key={one.number} {...one} />
        ))}
      </ol>
      {cases !== undefined && cases.length > most && (
        <p className="muted">{say('codebook.cases-more', { shown: most, all: cases.length })}</p>
      )}
    </Drawer>
  );
}

function CaseEntry({ number, title, answers }: Case) {
  const { say } = useWords();
  return (
    <li>
      <h3>
        <span className="numbers muted">{say('codebook.case', { number })}</span> {title}
      </h3>
      <dl>
        {answers.map(({ coder, answer, holds }) => (
          <div key={coder ?? ''} data-holds={holds}>
            <dt>{coder ?? say('codebook.final')}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
