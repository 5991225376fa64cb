import { useState } from 'react';
import type { Output } from '../../../contract/method.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import type { Code, Variable } from '../codebook.ts';
import { Bar } from './code-list.tsx';
import { CasesDrawer } from './cases-drawer.tsx';

type Of = { readonly variable: Variable; readonly code?: Code };

/** In how many cases a variable or code is used, of those coded, and by whom; a click shows them. */
export function UseOf({ variable, code }: Of) {
  const { handle } = useProject();
  const input = { project: handle, variable: variable.id, ...(code === undefined ? {} : { code: code.id }) };
  const asked = useAsk('codebook.use', input);
  // Counts of what was shown before would be read as those of what is shown now.
  return asked.data === undefined || asked.isPlaceholderData ? (
    <section className="item-part item-part-waiting" />
  ) : (
    <Shown variable={variable} code={code} use={asked.data} />
  );
}

type Use = Output<'codebook.use'>;
type Found = { readonly variable: Variable; readonly code: Code | undefined; readonly use: Use };

function Shown({ variable, code, use: { cases, coded, coders } }: Found) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const text =
    code === undefined
      ? say('codebook.used-variable', { count: cases.length })
      : say('codebook.used-code', { cases: cases.length, coded, variable: variable.label });
  return (
    <section className="item-part">
      <h3>{say('codebook.used')}</h3>
      {cases.length === 0 ? (
        <p className="muted">{coded === 0 ? say('codebook.no-cases') : text}</p>
      ) : (
        <button
          type="button"
          className="use"
          aria-label={say('codebook.used-open', { text })}
          onClick={() => setOpen(true)}
        >
          {code !== undefined && <Bar cases={cases.length} of={coded} />}
          <span className="numbers">{text}</span>
        </button>
      )}
      {cases.length > 0 && code !== undefined && <Coders coders={coders} />}
      <CasesDrawer
        title={code === undefined ? variable.label : `${variable.label}: ${code.label}`}
        text={text}
        cases={open ? cases : undefined}
        close={() => setOpen(false)}
      />
    </section>
  );
}

/** The same of each coder. What rests on a rule says so. */
function Coders({ coders }: { readonly coders: Use['coders'] }) {
  const { say } = useWords();
  const { handle } = useProject();
  const known = useAsk('coders.list', { project: handle }).data ?? [];
  const isRule = (coder: string | null): boolean => known.some(({ name, kind }) => name === coder && kind === 'rule');
  return (
    <ul className="use-coders" aria-label={say('codebook.used-by')}>
      {coders.map(({ coder, cases, coded }) => (
        <li key={coder ?? ''}>
          <span className="use-coder">
            {coder ?? say('codebook.final')}
            {isRule(coder) && <span className="muted"> ({say('codebook.rule')})</span>}
          </span>
          <Bar cases={cases} of={coded} />
          <span className="numbers">{say('codebook.used-of', { cases, coded })}</span>
        </li>
      ))}
    </ul>
  );
}
