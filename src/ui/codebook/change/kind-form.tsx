import { useWords } from '../../language/use-words.ts';
import { useCodebook } from '../codebook.ts';
import { variableAt } from '../find-part.ts';
import { ChangeFrame } from './change-frame.tsx';
import type { FormOf } from './form-props.ts';

/** One code a case, or several: the other of what it is. */
export function KindForm({ variable, close }: FormOf<'kind'>) {
  const { say } = useWords();
  const { codebook } = useCodebook();
  const to = variableAt(codebook, variable)?.variable.kind === 'single' ? 'multiple' : 'single';
  return (
    <ChangeFrame change={{ kind: 'change-kind', variable, to }} action={say(`codebook.do-kind-${to}`)} close={close}>
      <p className="muted change-why">{say(`codebook.kind-why-${to}`)}</p>
    </ChangeFrame>
  );
}
