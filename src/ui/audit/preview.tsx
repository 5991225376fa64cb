import { differenceText } from '../../domain/audit/readings-text.ts';
import type { Claim } from '../../domain/model/claim.ts';
import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';
import { useAsk } from '../project/use-ask.ts';
import { CasesOf } from './cases-of.tsx';
import { amount, StatusSign } from './claim-parts.tsx';
import { type ShownEntry, shownEntry } from './shown-entry.ts';

/** What the claim of the form comes to now, before it is kept. */
export function Preview({ claim }: { readonly claim: Claim | undefined }) {
  const { say, told, language } = useWords();
  const { handle: project } = useProject();
  const claims = claim === undefined ? undefined : { title: claim.id, about: claim.section, claims: [claim] };
  const asked = useAsk(
    'audit.run',
    { project, language, ...(claims === undefined ? {} : { claims }) },
    { enabled: claim !== undefined },
  );
  const entry = claim === undefined ? undefined : asked.data?.find(({ id }) => id === claim.id);
  return (
    <div className="claim-preview" role="status" aria-label={say('audit.preview')}>
      {asked.error !== null && claim !== undefined ? (
        <p>{told(asked.error.message)}</p>
      ) : claim === undefined || entry === undefined ? (
        <p className="muted">{say('audit.preview-waiting')}</p>
      ) : (
        <Outcome claim={claim} entry={entry} />
      )}
    </div>
  );
}

type Shown = { readonly claim: Claim; readonly entry: Parameters<typeof shownEntry>[0] };

/** The reading that the form is about is the last one. */
function Outcome({ claim, entry }: Shown) {
  const { say, told, language } = useWords();
  const shown = shownEntry(entry, claim.readings.at(-1)?.id);
  const { status, reported, recomputed, difference, unit } = shown;
  return (
    <dl data-status={status}>
      <div>
        <dt>{say('audit.reported')}</dt>
        <dd className="numbers">{amount(reported, unit, language)}</dd>
      </div>
      <div>
        <dt>{say('audit.recomputed')}</dt>
        <dd className="numbers">
          <CasesOf entry={entry} claim={claim} reading={shown.reading}>
            {amount(shown.primary ? recomputed : (shown.reading?.recomputed ?? null), unit, language)}
          </CasesOf>
        </dd>
      </div>
      <div>
        <dt>{say('audit.difference')}</dt>
        <dd className="numbers">{differenceText(difference)}</dd>
      </div>
      <div>
        <dt className="only-heard">{say('audit.reading')}</dt>
        <dd>
          <StatusSign status={status} /> {say(`audit.status-${status}`)}
          {entry.reason !== undefined && <span className="muted"> {told(entry.reason)}</span>}
          <Given shown={shown} without={entry.reason} />
        </dd>
      </div>
    </dl>
  );
}

type GivenBy = { readonly shown: ShownEntry; readonly without: string | undefined };

/** How a reading comes to its number; and the number, where it is no verdict and beside the reported one would look like one. */
function Given({ shown: { reading, primary, unit }, without }: GivenBy) {
  const { told, language } = useWords();
  // Where nothing is given, the note is the reason over again.
  if (reading === undefined || (without !== undefined && reading.recomputed === null)) return null;
  return (
    <>
      {without !== undefined && primary && (
        <span className="numbers"> {amount(reading.recomputed, unit, language)}</span>
      )}
      {reading.note !== undefined && <span className="muted"> {told(reading.note)}</span>}
    </>
  );
}
