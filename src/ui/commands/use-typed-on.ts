import { useEffect } from 'react';
import { isTyping } from './use-shortcuts.ts';

/** How long, in milliseconds, somebody who writes pauses before a key means something else. */
const pause = 1500;

/** What is typed on into a field that has gone from under the hands falls, and is taken for no command, until one pauses. */
export function useTypedOn(): void {
  useEffect(() => {
    let field: Element | undefined;
    const rest = (): void => {
      field = undefined;
    };
    let typedAt = 0;
    const onKey = (event: KeyboardEvent): void => {
      const { target, timeStamp } = event;
      if (!isWritten(event)) rest();
      else if (target instanceof Element && isTyping(target)) field = target;
      else if (field?.isConnected === false && timeStamp - typedAt < pause) {
        event.preventDefault();
        event.stopPropagation();
      } else rest();
      typedAt = timeStamp;
    };
    const options = { capture: true };
    window.addEventListener('keydown', onKey, options);
    window.addEventListener('pointerdown', rest, options);
    return () => {
      window.removeEventListener('keydown', onKey, options);
      window.removeEventListener('pointerdown', rest, options);
    };
  }, []);
}

/** Whether a key writes, or mends what was written. */
function isWritten({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key.length === 1 && !ctrlKey && !metaKey && !altKey) || key === 'Backspace' || key === 'Process';
}
