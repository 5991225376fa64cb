import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Output } from '../../contract/method.ts';
import { differenceText } from '../../domain/audit/readings-text.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { useWords } from '../language/use-words.ts';
import type { Adding } from './adding.ts';
import { Arithmetic } from './arithmetic.tsx';
import { CasesOf } from './cases-of.tsx';
import { amount, StatusSign } from './claim-parts.tsx';
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
  const { say, language } = useWords();
  const shown = shownEntry(entry, reading);
  const { status, reported, recomputed, difference, unit } = shown;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <tbody data-status={status}>
      <tr className="claim">
        <th scope="row">
          <button type="button" className="claim-open" aria-expanded={open} onClick={turn}>
            <Chevron size={14} className="claim-chevron" aria-hidden="true" />
            <StatusSign status={status} />
            <span>
              {entry.statement} <span className="muted">{sectionText(entry.section)}</span>
            </span>
          </button>
        </th>
        <td className="numbers" data-head={say('audit.reported')}>
          {amount(reported, unit, language)}
        </td>
        <td className="numbers" data-head={say('audit.recomputed')}>
          <CasesOf entry={entry} claim={claim} reading={shown.reading}>
            {amount(recomputed, unit, language)}
          </CasesOf>
        </td>
        <td className="numbers ledger-difference" data-head={say('audit.difference')}>
          {differenceText(difference)}
        </td>
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

function sectionText(section: string): string {
  return /^\d/u.test(section) ? `§ ${section}` : section;
}
