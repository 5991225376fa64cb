import { useWords } from '../../language/use-words.ts';
import { ChangeFrame } from './change-frame.tsx';
import type { FormOf } from './form-props.ts';

/** A code that can no longer be chosen. */
export function RetireForm({ variable, code, close }: FormOf<'retire'>) {
  const { say } = useWords();
  return (
    <ChangeFrame change={{ kind: 'retire-code', variable, code }} action={say('codebook.make-retire')} close={close}>
      <p className="muted change-why">{say('codebook.retire-why')}</p>
    </ChangeFrame>
  );
}
