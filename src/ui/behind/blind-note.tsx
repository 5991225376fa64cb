import { useWords } from '../language/use-words.ts';
import { useProject } from '../project/project.ts';

/** Says why less is shown here than there is, as long as somebody codes blind. */
export function BlindNote() {
  const { say } = useWords();
  const { sealed } = useProject();
  return sealed.size === 0 ? null : <p className="behind-blind muted">{say('behind.blind', { count: sealed.size })}</p>;
}
