/** Whether one version is newer than another: numbers between dots, a pre-release before its release. */
export function isNewer(candidate: string, current: string): boolean {
  const [a, b] = [parts(candidate), parts(current)];
  for (const index of [0, 1, 2] as const) {
    if (a.numbers[index] !== b.numbers[index]) return (a.numbers[index] ?? 0) > (b.numbers[index] ?? 0);
  }
  return !a.early && b.early;
}

function parts(version: string): { readonly numbers: readonly number[]; readonly early: boolean } {
  const [release = '', early] = version.replace(/^v/, '').split('-', 2);
  return { numbers: release.split('.').map(Number), early: early !== undefined };
}
