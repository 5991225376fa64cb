import type { Output } from '../../../contract/method.ts';
import { withAside } from '../../language/punctuation.ts';
import { useWords } from '../../language/use-words.ts';
import { useKept } from '../../parts/use-kept.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';
import type { Code, Variable } from '../codebook.ts';
import { CasesDrawer } from './cases-drawer.tsx';
import { Bar } from './code-list.tsx';

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
  // One item is on screen at a time, and what is open of it belongs to it.
  const name = code === undefined ? variable.id : `${variable.id}/${code.id}`;
  const [opened, keep] = useKept<string>('use');
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
          onClick={() => keep(name)}
        >
          {code !== undefined && <Bar cases={cases.length} of={coded} />}
          <span className="numbers">{text}</span>
        </button>
      )}
      {cases.length > 0 && code !== undefined && <Coders coders={coders} />}
      <CasesDrawer
        title={code === undefined ? variable.label : `${variable.label}: ${code.label}`}
        text={text}
        variable={variable.id}
        cases={opened === name ? cases : undefined}
        close={() => keep(undefined)}
      />
    </section>
  );
}

/** The same of each coder. What rests on a rule says so. */
function Coders({ coders }: { readonly coders: Use['coders'] }) {
  const { say, language } = useWords();
  const { handle } = useProject();
  const known = useAsk('coders.list', { project: handle }).data ?? [];
  const isRule = (coder: string | null): boolean => known.some(({ name, kind }) => name === coder && kind === 'rule');
  return (
    <ul className="use-coders" aria-label={say('codebook.used-by')}>
      {coders.map(({ coder, cases, coded }) => (
        <li key={coder ?? ''}>
          <span className="use-coder">
            {coder ?? say('codebook.final')}
            {isRule(coder) && <span className="muted">{withAside('', say('codebook.rule'), language)}</span>}
          </span>
          <Bar cases={cases} of={coded} />
          <span className="numbers">{say('codebook.used-of', { cases, coded })}</span>
        </li>
      ))}
    </ul>
  );
}
