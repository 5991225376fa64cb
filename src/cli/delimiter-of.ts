/** The sign that `--delimiter` names; a tab is hard to type, so `\\t` stands for it. */
export function delimiterOf(given: string): string {
  return given === '\\t' ? '\t' : given;
}
