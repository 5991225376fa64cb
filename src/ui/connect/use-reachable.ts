import { useEffect, useState } from 'react';
import { useWorkbench } from '../app/workbench.ts';

/** Whether the program behind the window answers. */
export function useReachable(): boolean {
  const { watch } = useWorkbench().connection;
  const [reachable, setReachable] = useState(true);
  useEffect(() => watch(setReachable), [watch]);
  return reachable;
}
