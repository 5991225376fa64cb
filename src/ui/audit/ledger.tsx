import { type KeyboardEvent, useState } from 'react';
import type { Output } from '../../contract/method.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { useWords } from '../language/use-words.ts';
import type { Adding } from './adding.ts';
import { LedgerRow } from './ledger-row.tsx';

type Shown = {
  readonly entries: Output<'audit.run'>;
  readonly claims: readonly Claim[];
  readonly add: ((adding: Adding) => void) | undefined;
};

const heads = ['statement', 'reported', 'recomputed', 'difference', 'reading'] as const;

/** One row a claim; a difference stands open, so that its arithmetic is there without asking. Arrow keys walk. */
export function Ledger({ entries, claims, add }: Shown) {
  const { say } = useWords();
  const [turned, turn] = useState<ReadonlySet<string>>(new Set());
  const [readings, choose] = useState<ReadonlyMap<string, string>>(new Map());
  return (
    <table className="ledger stacks" aria-label={say('audit.ledger')} onKeyDown={walk}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={`ledger-${head}`}>
              {say(`audit.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      {entries.map((entry) => (
        <LedgerRow
          key={entry.id}
          entry={entry}
          claim={claims.find(({ id }) => id === entry.id)}
          open={(entry.status === 'differs') !== turned.has(entry.id)}
          turn={() => turn(toggled(turned, entry.id))}
          reading={readings.get(entry.id)}
          choose={(reading) => choose(new Map([...readings, [entry.id, reading]]))}
          add={add}
        />
      ))}
    </table>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.claim-open')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = step === undefined || at === -1 ? undefined : buttons[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
