/** All that the preload script puts into the page; inputs and news are text, as `wire.ts` writes it. */
export type DesktopBridge = {
  readonly call: (id: number, method: string, input: string) => void;
  readonly cancel: (id: number) => void;
  readonly subscribe: (listener: (news: string) => void) => void;
};

/** The name of the bridge in the page. */
export const bridgeName = 'coproDesktop';
