import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { variablesOf } from '../../domain/model/codebook.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { BlindNote } from './blind-note.tsx';
import { CaseBehind } from './case-behind.tsx';
import { CaseKeys } from './case-keys.tsx';
import { type Behind, useBehind } from './opened.ts';
import { walkCases } from './walk-cases.ts';
import { useLeadToCode } from './way-back.ts';
import './behind.css';

/** The cases behind a number, with the codings that put them there. Enter leads on to Code, Escape back to the number. */
export function BehindDrawer() {
  const { say } = useWords();
  const [behind, open] = useBehind();
  return (
    <Drawer
      opened={behind !== undefined}
      onClose={() => open(undefined)}
      title={behind?.title}
      size={520}
      closeButtonProps={{ 'aria-label': say('frame.close') }}
    >
      {behind !== undefined && <Cases key={`${behind.title} ${behind.text}`} behind={behind} open={open} />}
    </Drawer>
  );
}

type Shown = { readonly behind: Behind; readonly open: (behind: Behind) => void };

const page = 50;

function Cases({ behind, open }: Shown) {
  const { say } = useWords();
  const { handle } = useProject();
  const lead = useLeadToCode();
  const { cases, variables, policy, text, at } = behind;
  const [shown, setShown] = useState(() => pagesTo(cases, at));
  const codebook = useAsk('codebook.read', { project: handle }).data;
  const asked = { project: handle, cases: cases.slice(0, shown), variables: [...variables], policy };
  const found = useAsk('behind.cases', asked, { enabled: cases.length > 0 }).data;
  if (codebook === undefined) return null;
  const known = new Map(variablesOf(codebook).map((variable) => [variable.id, variable]));
  const toCode = (number: number): void => {
    open({ ...behind, at: number });
    lead(number, variables[0]);
  };
  return (
    <>
      <p className="behind-text">{text}</p>
      <BlindNote />
      {cases.length === 0 ? <p className="muted">{say('behind.none')}</p> : <CaseKeys />}
      <ol className="behind-cases" aria-label={say('behind.cases')} onKeyDown={walkCases}>
        {(cases.length === 0 ? [] : (found ?? [])).map((one, index) => (
          <CaseBehind
            key={one.number}
            found={one}
            variables={known}
            first={at === undefined ? index === 0 : one.number === at}
            open={() => toCode(one.number)}
          />
        ))}
      </ol>
      {shown < cases.length && (
        <Button
          variant="default"
          onClick={() => setShown(Math.min(shown + page, mostAsked))}
          disabled={shown >= mostAsked}
        >
          {shown >= mostAsked
            ? say('behind.most', { shown, all: cases.length })
            : say('behind.more', { shown, all: cases.length })}
        </Button>
      )}
    </>
  );
}

/** As many as one question may ask for. */
const mostAsked = 1000;

/** Whole pages, up to the case that was looked at last. */
function pagesTo(cases: readonly number[], at: number | undefined): number {
  const place = at === undefined ? 0 : Math.max(0, cases.indexOf(at));
  return Math.min((Math.floor(place / page) + 1) * page, mostAsked);
}
