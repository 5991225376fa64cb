import { ActionIcon } from '@mantine/core';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useChoice } from '../../app/workbench.ts';
import { useWords } from '../../language/use-words.ts';
import { useAgree } from '../agree.ts';
import { Segments } from '../segments.tsx';
import { CaseHeat } from './case-heat.tsx';
import { Comparison } from './comparison.tsx';
import { useComparing } from './use-comparing.ts';
import { VariableFigures } from './variable-figures.tsx';

const views = ['variables', 'cases'] as const;
type View = (typeof views)[number];

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

function Body({ view }: { readonly view: View }) {
  const { say } = useWords();
  const { coders, offered } = useAgree().compared;
  if (coders.length < 2)
    return <p className="agree-empty muted">{say(offered.length < 2 ? 'agree.no-two' : 'agree.choose-two')}</p>;
  return view === 'variables' ? <ByVariable /> : <ByCase />;
}

function ByVariable() {
  const comparing = useComparing('agreement.compute');
  return <Comparison comparing={comparing}>{(agreement) => <VariableFigures agreement={agreement} />}</Comparison>;
}

function ByCase() {
  const comparing = useComparing('agreement.cases');
  return <Comparison comparing={comparing}>{(compared) => <CaseHeat compared={compared} />}</Comparison>;
}
