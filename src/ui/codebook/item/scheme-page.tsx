import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import './item.css';

/** The scheme as a whole: whose it is, and the decisions that move numbers. */
export function SchemePage() {
  const { say } = useWords();
  const { title, id, version, about, decisions } = useCodebook().codebook;
  return (
    <article className="item" aria-label={title}>
      <h2 className="item-title">{title}</h2>
      <p className="item-notes muted">{[id, say('codebook.version', { version })].join(' · ')}</p>
      <p className="item-text">{about}</p>
      <p className="muted">{say('codebook.choose')}</p>
      {decisions.length > 0 && (
        <section className="item-part">
          <h3>{say('codebook.decisions')}</h3>
          <ul className="decisions">
            {decisions.map((decision) => (
              <li key={decision.id}>
                <strong>{decision.title}</strong>
                <span>{decision.decision}</span>
                <span className="muted">{decision.reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
