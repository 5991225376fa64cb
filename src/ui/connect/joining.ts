/** The way to join a set of listeners, which gives the way to leave it. */
export function joining<Listener>(set: Set<Listener>): (listener: Listener) => () => void {
  return (listener) => {
    set.add(listener);
    return () => set.delete(listener);
  };
}
