import { useMemo } from 'react';
import type { Output } from '../../../contract/method.ts';
import { useChoice } from '../../app/workbench.ts';
import { useWords } from '../../language/use-words.ts';
import { useAgree } from '../agree.ts';
import { Segments } from '../segments.tsx';
import { DifferenceCard } from './difference-card.tsx';
import { NothingToSettle } from './nothing-to-settle.tsx';
import { inOrder, orders, placeIn, stepIn } from './settling.ts';
import { Stepper } from './stepper.tsx';
import { useQueueCommands } from './use-queue-commands.ts';
import { Waiting } from './waiting.tsx';

type Queue = Output<'finals.queue'>;

/** The differences one at a time, in an order of one's own. */
export function Differences({ queue }: { readonly queue: Queue }) {
  const { say } = useWords();
  const { variables, place, goTo } = useAgree();
  const [order, setOrder] = useChoice('agree.order', orders);
  const open = useMemo(
    () =>
      inOrder(
        queue.differences.filter(
          (one) => !one.settled || (one.case === place?.case && one.variable === place.variable),
        ),
        { order, variables: [...variables.keys()] },
      ),
    [queue, order, variables, place],
  );
  const at = placeIn(open, place);
  const here = open[at];
  const step = (by: 1 | -1): void => {
    const next = stepIn(open, at, by);
    if (next !== undefined) goTo(next);
  };
  useQueueCommands({ step });
  if (here === undefined) return <NothingToSettle queue={queue} />;
  return (
    <div className="difference">
      <div className="difference-bar">
        <Stepper at={at} count={open.length} step={step} />
        <Waiting queue={queue} />
        <Segments
          label={say('agree.order')}
          choices={orders.map((id) => ({ id, label: say(`agree.order-${id}`) }))}
          chosen={order}
          choose={setOrder}
        />
      </div>
      <DifferenceCard
        key={`${String(here.case)} ${here.variable}`}
        place={here}
        next={() => {
          const next = stepIn(open, at, 1);
          if (next !== undefined) goTo(next);
        }}
      />
    </div>
  );
}
