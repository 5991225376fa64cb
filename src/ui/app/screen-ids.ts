/** The screens of a project, in the order of the rail; the first is where a project opens. */
export const screenIds = ['history'] as const;
export type ScreenId = (typeof screenIds)[number];

export function isScreen(text: string): text is ScreenId {
  return screenIds.some((id) => id === text);
}
