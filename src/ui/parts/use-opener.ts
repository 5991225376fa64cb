import { useState } from 'react';

/** Gives the keys back to what had them when this came, for something that is not laid over the rest and is put away. */
export function useOpener(): () => void {
  const [opener] = useState(() => document.activeElement);
  return () => {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
}
