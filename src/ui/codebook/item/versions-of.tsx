import { stepsAbout } from '../../../domain/codebook-change/steps-about.ts';
import { momentText } from '../../language/format-moment.ts';
import { useWords } from '../../language/use-words.ts';
import { useProject } from '../../project/project.ts';
import { useAsk } from '../../project/use-ask.ts';

/** The versions that brought or changed a variable (`variable`) or code (`variable/code`), newest first. */
export function VersionsOf({ name }: { readonly name: string }) {
  const { say, told, language } = useWords();
  const { handle } = useProject();
  const log = useAsk('codebook.log', { project: handle }).data;
  if (log === undefined) return null;
  const steps = stepsAbout(log, name);
  return (
    <section className="item-part">
      <h3>{say('codebook.in-versions')}</h3>
      {steps.length === 0 && <p className="muted">{say('codebook.in-no-version')}</p>}
      <ol className="steps">
        {steps.map(({ version, at, by, summary, change }) => (
          <li key={version}>
            <strong className="numbers">{say('codebook.version', { version })}</strong>
            <span>
              {told(summary)}
              {change !== null && (
                <span className="steps-reason">{say('codebook.reason-is', { reason: change.reason })}</span>
              )}
              <span className="muted steps-by">{say('history.by', { by, time: momentText(at, language) })}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
