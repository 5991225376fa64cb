/** The screens of a project, in the order of the rail; the first is where a project opens. */
export const screenIds: readonly [ScreenId, ...ScreenId[]] = [
  'cases',
  'code',
  'agree',
  'tables',
  'figures',
  'audit',
  'codebook',
  'history',
];
export type ScreenId = 'cases' | 'code' | 'agree' | 'tables' | 'figures' | 'audit' | 'codebook' | 'history';

export function isScreen(text: string): text is ScreenId {
  return screenIds.some((id) => id === text);
}

/** The key of the screen at a place of the rail. */
export function screenShortcut(index: number): string {
  return `Alt+${String(index + 1)}`;
}
