import { Button, Radio } from '@mantine/core';
import type { Output } from '../../contract/method.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useCoder } from '../project/use-coder.ts';
import { useTell } from '../project/use-tell.ts';
import { useTellDone } from '../project/use-tell-done.ts';
import type { Adding } from './adding.ts';
import { CasesOf } from './cases-of.tsx';
import { amount, StatusSign } from './claim-parts.tsx';
import { statusOf } from './shown-entry.ts';

type Entry = Output<'audit.run'>[number];

type Shown = {
  readonly entry: Entry;
  readonly claim: Claim | undefined;
  readonly chosen: string | undefined;
  readonly choose: (reading: string) => void;
  readonly add: ((adding: Adding) => void) | undefined;
};

/** Under a claim: why it cannot be tested, what to know, and every reading with what it gives; choosing one shows it above. */
export function Arithmetic({ entry, claim, chosen, choose, add }: Shown) {
  const { say, language } = useWords();
  const { readings, reason, note, matching, tried } = entry;
  return (
    <>
      {reason !== undefined && <p>{reason}</p>}
      {note !== undefined && <p>{note}</p>}
      <p className="muted">
        {tried === 0 ? say('audit.matching-none') : say('audit.matching', { matching: matching.length, tried })}
      </p>
      <div className="readings" role="radiogroup" aria-label={say('audit.readings', { statement: entry.statement })}>
        {readings.map((reading, index) => (
          <div className="reading" key={reading.id}>
            <Radio
              size="xs"
              name={`reading-${entry.id}`}
              aria-label={reading.rule}
              checked={reading.id === chosen}
              onChange={() => choose(reading.id)}
            />
            <StatusSign status={statusOf(reading.matches)} />
            <span className="numbers reading-value">
              <CasesOf entry={entry} claim={claim} reading={reading}>
                {amount(reading.recomputed, reading.unit ?? entry.unit, language)}
              </CasesOf>
            </span>
            <span>
              {reading.rule}
              {index === 0 && <span className="muted"> · {say('audit.primary')}</span>}
              {reading.reported !== undefined && reading.reported !== null && (
                <span className="muted"> · {say('audit.held-against', { value: reading.reported })}</span>
              )}
              {reading.note !== undefined && <span className="reading-note muted">{reading.note}</span>}
            </span>
          </div>
        ))}
      </div>
      {add !== undefined && claim !== undefined && <Actions claim={claim} add={add} />}
    </>
  );
}

function Actions({ claim, add }: { readonly claim: Claim; readonly add: (adding: Adding) => void }) {
  const { say } = useWords();
  const { handle: project } = useProject();
  const [coder] = useCoder();
  const tell = useTell();
  const tellDone = useTellDone();
  const remove = async (button: Element): Promise<void> => {
    // The keys go on to the next claim; after the last, to the one before.
    const row = button.closest('tbody');
    const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector<HTMLElement>('.claim-open');
    const by = coder === undefined ? {} : { by: coder };
    const done = await tell('claims.delete', { project, id: claim.id, ...by });
    if (!done.ok) return;
    tellDone(say('audit.deleted'), done.value.entry);
    next?.focus();
  };
  return (
    <div className="claim-actions">
      <Button variant="subtle" size="compact-xs" onClick={() => add({ to: claim })}>
        {say('audit.add-reading')}
      </Button>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={(event) => void remove(event.currentTarget)}>
        {say('audit.delete')}
      </Button>
    </div>
  );
}
