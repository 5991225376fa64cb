import { app } from 'electron';

/**
 * Whether the program is to end. A window that first saves what was typed in it puts its closing off, and with it the
 * end of the program, of which the system then knows nothing any more.
 */
export type Quitting = {
  readonly asked: () => boolean;
  /** A window stays, so the program does. */
  readonly givenUp: () => void;
};

export function watchQuitting(): Quitting {
  let asked = false;
  app.on('before-quit', () => {
    asked = true;
  });
  return {
    asked: () => asked,
    givenUp: () => {
      asked = false;
    },
  };
}
