import { useMemo, useState } from 'react';
import { variablesOf } from '../../domain/model/codebook.ts';
import { BehindDrawer } from '../behind/behind-drawer.tsx';
import { useWords } from '../language/use-words.ts';
import { SplitPane } from '../parts/split-pane.tsx';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { type Agree, AgreeContext } from './agree.ts';
import { AgreeTools } from './agree-tools.tsx';
import { Figures } from './figures/figures.tsx';
import { QueuePanel } from './queue/queue-panel.tsx';
import type { Place } from './queue/settling.ts';
import { RoundsPane } from './rounds/rounds-pane.tsx';
import { useCompared } from './use-compared.ts';
import './agree.css';
import './figures/figures.css';
import './queue/queue.css';
import './rounds/rounds.css';

/** How far coders agree and what is left to settle: rounds at the left, figures above, differences below. */
export function AgreeScreen() {
  const { say } = useWords();
  const { handle } = useProject();
  const rounds = useAsk('rounds.list', { project: handle }).data;
  const coders = useAsk('coders.list', { project: handle }).data;
  const codebook = useAsk('codebook.read', { project: handle }).data;
  const compared = useCompared(rounds, coders);
  const [place, goTo] = useState<Place>();
  const { round } = compared;
  const queue = useAsk('finals.queue', { project: handle, ...(round === undefined ? {} : { round }) }).data;
  const agree = useMemo<Agree | undefined>(
    () =>
      codebook === undefined || rounds === undefined || coders === undefined
        ? undefined
        : {
            codebook,
            variables: new Map(variablesOf(codebook).map((variable) => [variable.id, variable])),
            rounds,
            people: coders,
            compared,
            queue,
            place,
            goTo,
          },
    [codebook, rounds, coders, compared, queue, place],
  );
  if (agree === undefined) return null;
  return (
    <AgreeContext value={agree}>
      <AgreeTools />
      <SplitPane
        name="agree"
        label={say('agree.line')}
        least={200}
        first={272}
        left={<RoundsPane />}
        right={
          <div className="agree">
            <Figures />
            <QueuePanel />
          </div>
        }
      />
      <BehindDrawer />
    </AgreeContext>
  );
}
