import { Drawer } from '@mantine/core';
import { useState } from 'react';
import { variablesOf } from '../../domain/model/codebook.ts';
import { useWords } from '../language/use-words.ts';
import { Pager } from '../parts/pager.tsx';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { usePassagesOnTop } from '../retrieval/passages-store.ts';
import { BlindNote } from './blind-note.tsx';
import { CaseBehind } from './case-behind.tsx';
import { CaseKeys } from './case-keys.tsx';
import { type Behind, useBehind } from './opened.ts';
import { ReadOn } from './read-on.tsx';
import { walkCases } from './walk-cases.ts';
import { useLeadToCode } from './way-back.ts';
import './behind.css';

/** The cases behind a number, with the codings that put them there. Enter leads on to Code, Escape back to the number. */
export function BehindDrawer() {
  const { say } = useWords();
  const [behind, open] = useBehind();
  const reading = usePassagesOnTop();
  return (
    <Drawer
      opened={behind !== undefined}
      onClose={() => open(undefined)}
      title={behind?.title}
      size={520}
      // Escape closes what is on top: the passages, then the cases.
      closeOnEscape={!reading}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      {behind !== undefined && <Cases key={`${behind.title} ${behind.text}`} behind={behind} open={open} />}
    </Drawer>
  );
}

type Shown = { readonly behind: Behind; readonly open: (behind: Behind) => void };

/** Cases on one page: more at once would only take long to draw. */
const size = 50;

function Cases({ behind, open }: Shown) {
  const { say } = useWords();
  const { handle } = useProject();
  const lead = useLeadToCode();
  const { cases, variables, policy, text, at } = behind;
  const [shown, show] = useState(() => Math.floor(Math.max(0, at === undefined ? 0 : cases.indexOf(at)) / size));
  const codebook = useAsk('codebook.read', { project: handle }).data;
  const asked = {
    project: handle,
    cases: cases.slice(shown * size, (shown + 1) * size),
    variables: [...variables],
    policy,
  };
  const found = useAsk('behind.cases', asked, { enabled: cases.length > 0 }).data;
  if (codebook === undefined) return null;
  const onPage = at !== undefined && asked.cases.includes(at);
  const pager = <Pager page={shown} size={size} all={cases.length} go={show} />;
  const known = new Map(variablesOf(codebook).map((variable) => [variable.id, variable]));
  const toCode = (number: number): void => {
    open({ ...behind, at: number });
    lead(number, variables[0]);
  };
  return (
    <>
      <p className="behind-text">{text}</p>
      <BlindNote />
      {cases.length === 0 ? (
        <p className="muted">{say('behind.none')}</p>
      ) : (
        <>
          <CaseKeys />
          <ReadOn behind={behind} variables={known} />
        </>
      )}
      {pager}
      <ol className="behind-cases" aria-label={say('behind.cases')} onKeyDown={walkCases}>
        {(cases.length === 0 ? [] : (found ?? [])).map((one, index) => (
          <CaseBehind
            key={one.number}
            found={one}
            variables={known}
            first={onPage ? one.number === at : index === 0}
            open={() => toCode(one.number)}
          />
        ))}
      </ol>
      {pager}
    </>
  );
}
