/** Where a sentence is said: what to do is done by a switch in a terminal, by hand in a window. */
export type Edge = 'terminal' | 'window';

/** The wording at one edge: `‹for the terminal|for the window›` stands for one of the two, either of which may be empty. */
export function atEdge(wording: string, edge: Edge): string {
  return wording.replaceAll(/‹([^|›]*)\|([^›]*)›/gu, (_, terminal: string, window: string) =>
    edge === 'terminal' ? terminal : window,
  );
}
