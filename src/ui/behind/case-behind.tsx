import { useEffect, useRef } from 'react';
import type { Output } from '../../contract/method.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { AnswerCell } from '../cases/answer-cell.tsx';
import { type Say, useWords } from '../language/use-words.ts';
import type { Key } from '../language/words.ts';
import { useProject } from '../project/project.ts';

type Found = Output<'behind.cases'>[number];
type Said = Found['variables'][number];
type Voice = Said['voices'][number];

type Shown = {
  readonly found: Found;
  readonly variables: ReadonlyMap<string, Variable>;
  /** Takes the keys when the drawer opens. */
  readonly first: boolean;
  readonly open: () => void;
};

/** One case: its name, which leads to Code, and what was said of it. */
export function CaseBehind({ found, variables, first, open }: Shown) {
  const { say } = useWords();
  const { sealed } = useProject();
  const button = useRef<HTMLButtonElement>(null);
  const takes = useRef(first);
  useEffect(() => {
    // The cases come after the drawer has looked for what takes the keys.
    if (takes.current) button.current?.focus();
  }, []);
  return (
    <li>
      <button ref={button} type="button" className="behind-case" onClick={open} data-autofocus={first || undefined}>
        <span className="numbers muted">{say('code.case', { number: found.number })}</span> {found.title}
      </button>
      <dl>
        {found.variables.map((said) => (
          <VariableBehind
            key={said.variable}
            said={said}
            variable={variables.get(said.variable)}
            sealed={sealed.has(found.number)}
          />
        ))}
      </dl>
    </li>
  );
}

type SaidOf = { readonly said: Said; readonly variable: Variable | undefined; readonly sealed: boolean };

function VariableBehind({ said, variable, sealed }: SaidOf) {
  const { say } = useWords();
  if (variable === undefined) return null;
  return (
    <div>
      <dt>{variable.label}</dt>
      <dd>
        {said.voices.length === 0 && <span className="muted">{say(sealed ? 'behind.sealed' : 'state.not-coded')}</span>}
        {said.voices.map((voice) => (
          <VoiceBehind key={voice.coder ?? ''} voice={voice} variable={variable} />
        ))}
      </dd>
    </div>
  );
}

const origins = {
  agreed: 'behind.origin-agreed',
  discussed: 'behind.origin-discussed',
  decided: 'behind.origin-decided',
  'single-coder': 'behind.origin-sole',
} as const satisfies Readonly<Record<NonNullable<Voice['final']>['origin'], Key>>;

/** Who said it, how it came about, how sure they are, and whether it counts here. */
function marksOf({ coder, rule, read, evidence, final }: Voice, say: Say): string[] {
  const sure = evidence.confidence;
  return [
    coder ?? say('codebook.final'),
    ...(rule ? [say('codebook.rule')] : []),
    ...(final === undefined ? [] : [say(origins[final.origin], { by: final.by })]),
    ...(sure === undefined ? [] : [`${say('code.ground-confidence')}: ${say(`code.confidence-${sure}`)}`]),
    ...(read ? [] : [say('behind.not-read')]),
  ];
}

/** What one coder said and why; what the policy passes over is quieter, and says so. */
function VoiceBehind({ voice, variable }: { readonly voice: Voice; readonly variable: Variable }) {
  const { say } = useWords();
  const { read, answer, evidence, final, passages } = voice;
  return (
    <div className="voice" data-read={read}>
      <div className="voice-answer">
        <AnswerCell variable={variable} answer={answer} disputed={false} />
        <span className="muted">{marksOf(voice, say).join(' · ')}</span>
      </div>
      {evidence.rationale !== undefined && <p>{evidence.rationale}</p>}
      {final?.note !== undefined && <p>{final.note}</p>}
      {evidence.quote !== undefined && <Quote quote={evidence.quote} source={pageOf(evidence.page, say)} />}
      {evidence.quote === undefined && evidence.page !== undefined && (
        <p className="muted">{pageOf(evidence.page, say)}</p>
      )}
      {passages.map(({ quote, document }, index) => (
        <Quote key={index} quote={quote} source={document} />
      ))}
    </div>
  );
}

function pageOf(page: string | undefined, say: Say): string | undefined {
  return page === undefined ? undefined : say('behind.page', { page });
}

function Quote({ quote, source }: { readonly quote: string; readonly source: string | undefined }) {
  return (
    <blockquote>
      “{quote}”{source !== undefined && <cite className="muted"> {source}</cite>}
    </blockquote>
  );
}
