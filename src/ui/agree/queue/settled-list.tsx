import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Output } from '../../../contract/method.ts';
import { dayText } from '../../language/format-moment.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import { useAgree } from '../agree.ts';
import { useQueueView } from './queue-view.ts';

const page = 100;

/** What was settled, by case: what counts, how, by whom and why. An entry opens its difference again. */
export function SettledList() {
  const { say } = useWords();
  const { handle } = useProject();
  const { compared } = useAgree();
  const [shown, setShown] = useState(page);
  const { round } = compared;
  const log = useAsk('finals.log', { project: handle, ...(round === undefined ? {} : { round }) }).data;
  if (log === undefined) return null;
  if (log.length === 0) return <p className="agree-empty muted">{say('agree.nothing-settled')}</p>;
  return (
    <div className="agree-scroll" tabIndex={0} role="region" aria-label={say('agree.settled')}>
      <table className="settled">
        <thead>
          <tr>
            <th scope="col">{say('agree.case')}</th>
            <th scope="col">{say('agree.variable')}</th>
            <th scope="col">{say('agree.said')}</th>
            <th scope="col">{say('agree.counts')}</th>
            <th scope="col">{say('agree.how')}</th>
          </tr>
        </thead>
        <tbody>
          {log.slice(0, shown).map((one) => (
            <Entry key={`${String(one.case)} ${one.variable}`} one={one} />
          ))}
        </tbody>
      </table>
      {log.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + page)}>
          {say('agree.heat-more', { shown, all: log.length })}
        </Button>
      )}
    </div>
  );
}

function Entry({ one }: { readonly one: Output<'finals.log'>[number] }) {
  const { say, language } = useWords();
  const { goTo } = useAgree();
  const [, show] = useQueueView();
  const open = (): void => {
    goTo({ case: one.case, variable: one.variable });
    show('differences');
  };
  return (
    <tr>
      <td className="numbers">{one.case}</td>
      <th scope="row">
        <button type="button" className="figure-name" onClick={open}>
          {one.label}
        </button>
      </th>
      <td>
        {one.said.map(({ coder, answer }) => (
          <div key={coder}>
            <span className="muted">{coder}</span> {answer}
          </div>
        ))}
      </td>
      <td>{one.final}</td>
      <td>
        <span className="muted" title={dayText(one.at, language)}>
          {say(`agree.how-${one.origin}`)}, {one.by}
        </span>
        {one.note !== undefined && <div>{one.note}</div>}
      </td>
    </tr>
  );
}
