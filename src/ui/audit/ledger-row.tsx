import { Check, ChevronDown, ChevronRight, Circle, Diff } from 'lucide-react';
import type { Output } from '../../contract/method.ts';
import { differenceText, valueText } from '../../domain/audit/readings-text.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { useWords } from '../language/use-words.ts';
import { Arithmetic } from './arithmetic.tsx';
import type { Adding } from './audit-screen.tsx';
import { CasesOf } from './cases-of.tsx';
import { shownEntry } from './shown-entry.ts';

type Entry = Output<'audit.run'>[number];

type Shown = {
  readonly entry: Entry;
  /** As it is kept; it may be gone already. */
  readonly claim: Claim | undefined;
  readonly open: boolean;
  readonly turn: () => void;
  /** The reading that somebody looks at. */
  readonly reading: string | undefined;
  readonly choose: (reading: string) => void;
  readonly add: ((adding: Adding) => void) | undefined;
};

/** A claim: what is reported, what comes out, and under it the arithmetic. */
export function LedgerRow({ entry, claim, open, turn, reading, choose, add }: Shown) {
  const { say } = useWords();
  const shown = shownEntry(entry, reading);
  const { status, reported, recomputed, difference, unit } = shown;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <tbody data-status={status}>
      <tr className="claim">
        <th scope="row">
          <button
            type="button"
            className="claim-open"
            aria-expanded={open}
            aria-label={say(open ? 'audit.close' : 'audit.open', { statement: entry.statement })}
            onClick={turn}
          >
            <Chevron size={14} className="claim-chevron" aria-hidden="true" />
            <StatusSign status={status} />
            <span>
              {entry.statement} <span className="muted">{sectionText(entry.section)}</span>
            </span>
          </button>
        </th>
        <td className="numbers">{amount(reported, unit)}</td>
        <td className="numbers">
          <CasesOf entry={entry} claim={claim} reading={shown.reading}>
            {amount(recomputed, unit)}
          </CasesOf>
        </td>
        <td className="numbers ledger-difference">{differenceText(difference)}</td>
        <td className="claim-reading">
          {shown.reading?.rule ?? entry.reading}
          {!shown.primary && <span className="claim-other">{say('audit.not-primary')}</span>}
        </td>
      </tr>
      {open && (
        <tr className="arithmetic">
          <td colSpan={5}>
            <Arithmetic entry={entry} claim={claim} chosen={shown.reading?.id} choose={choose} add={add} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

const signs = { match: Check, differs: Diff, 'not-testable': Circle } as const;

/** A sign, and its word for those who do not see it; never a colour alone. */
export function StatusSign({ status }: { readonly status: Entry['status'] }) {
  const { say } = useWords();
  const Sign = signs[status];
  return (
    <span className="claim-sign" title={say(`audit.status-${status}`)}>
      <Sign size={14} aria-hidden="true" />
      <span className="only-heard">{say(`audit.status-${status}`)}</span>
    </span>
  );
}

/** Cases are understood; only another unit stands beside its number. */
export function amount(value: Entry['reported'], unit: string | undefined): string {
  const text = valueText(value);
  return value === null || unit === undefined || unit === 'cases' || typeof value === 'string'
    ? text
    : `${text} ${unit}`;
}

function sectionText(section: string): string {
  return /^\d/u.test(section) ? `§ ${section}` : section;
}
