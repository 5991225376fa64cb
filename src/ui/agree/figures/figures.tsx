import { ActionIcon } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useChoice } from '../../app/workbench.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { type CallError, useAsk } from '../../project/use-ask.ts';
import { useAgree } from '../agree.ts';
import { Segments } from '../segments.tsx';
import { CaseHeat } from './case-heat.tsx';
import { VariableFigures } from './variable-figures.tsx';

const views = ['variables', 'cases'] as const;

/** How far coders agree: by variable with its intervals, or by case. Folds away while one settles. */
export function Figures() {
  const { say, language } = useWords();
  const { compared } = useAgree();
  const [view, show] = useChoice('agree.view', views);
  const [fold, setFold] = useChoice('agree.figures', ['open', 'folded']);
  const { coders } = compared;
  const reading = useReading();
  const Mark = fold === 'open' ? ChevronDown : ChevronRight;
  return (
    <section className="agree-figures" data-fold={fold} aria-label={say('agree.figures')}>
      <header className="agree-head">
        <ActionIcon
          size="sm"
          aria-expanded={fold === 'open'}
          aria-label={say(fold === 'open' ? 'agree.fold' : 'agree.unfold')}
          onClick={() => setFold(fold === 'open' ? 'folded' : 'open')}
        >
          <Mark size={14} />
        </ActionIcon>
        <h2 title={reading}>
          {coders.length < 2
            ? say('agree.figures')
            : say('agree.of', { coders: coders.join(language === 'zh' ? '、' : ', ') })}
        </h2>
        <span className="agree-reading muted" title={reading}>
          {reading}
        </span>
        <Segments
          label={say('agree.view')}
          choices={views.map((one) => ({ id: one, label: say(`agree.view-${one}`) }))}
          chosen={view}
          choose={(one) => {
            show(one);
            setFold('open');
          }}
        />
      </header>
      {fold === 'open' && <Body view={view} />}
    </section>
  );
}

/** Which answers are read, and under which version. */
function useReading(): string {
  const { say } = useWords();
  const { rounds, compared, codebook } = useAgree();
  const round = rounds.find(({ title }) => title === compared.round);
  return round === undefined
    ? say('agree.reads-today', { version: codebook.version })
    : say('agree.reads-round', { round: round.title, version: round.codebookVersion });
}

function Body({ view }: { readonly view: (typeof views)[number] }) {
  const { say, language } = useWords();
  const { handle } = useProject();
  const { compared } = useAgree();
  const { coders, offered, round } = compared;
  const input = { project: handle, coders: [...coders], language, ...(round === undefined ? {} : { round }) };
  const enabled = coders.length >= 2;
  const agreement = useAsk('agreement.compute', input, { enabled: enabled && view === 'variables' });
  const cases = useAsk('agreement.cases', input, { enabled: enabled && view === 'cases' });
  const { data, error } = view === 'variables' ? agreement : cases;
  if (!enabled)
    return <p className="agree-empty muted">{say(offered.length < 2 ? 'agree.no-two' : 'agree.choose-two')}</p>;
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <p className="agree-empty muted">{say('agree.comparing')}</p>;
  if (view === 'variables') return agreement.data === undefined ? null : <VariableFigures agreement={agreement.data} />;
  return cases.data === undefined ? null : <CaseHeat compared={cases.data} />;
}

function Failure({ error }: { readonly error: CallError }) {
  const { told } = useWords();
  return <p className="agree-empty muted">{told(error.error.message)}</p>;
}
