import type { ElectronApplication } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenDesktop } from './launch.ts';

/** Waits until a dialog of the system has the keyboard; one that only asks has no title. */
export async function dialogNamed({ xdotool }: Pick<OpenDesktop, 'xdotool'>, title: string): Promise<void> {
  await expect.poll(() => xdotool('getactivewindow', 'getwindowname').trim(), { timeout: 10_000 }).toBe(title);
}

/** Answers questions in the place of a person, with the button of this number, and keeps what was asked. */
export async function answerQuestions(running: ElectronApplication, button: number): Promise<() => Promise<string[]>> {
  await running.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      asked.push(message);
      return Promise.resolve({ response, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  }, button);
  return () => running.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}
