import { app, clipboard, dialog } from 'electron';
import type { Log } from './log.ts';
import { crashReport } from './report.ts';

/** A defect of the window program itself: a window says so with a report to copy, and the program ends. */
export function tellOfBreakdown(error: unknown, log: Log): void {
  const facts = { name: error instanceof Error ? error.name : 'unknown', where: placeOf(error) };
  log.note('program broke', facts);
  const report = crashReport('The program broke', facts, log);
  // The projects are in a process of their own, and every change of them was saved when it was made.
  const answer = dialog.showMessageBoxSync({
    type: 'error',
    message: 'Coproduction Workbench has to close · 程序需要关闭',
    detail: `Every choice was saved. 每一项选择均已保存。\n\n${report}`,
    buttons: ['Copy the report · 复制报告', 'Close · 关闭'],
    noLink: true,
  });
  // Since Electron 44 copying takes its time.
  void Promise.resolve(answer === 0 ? clipboard.writeText(report) : undefined).finally(() => {
    app.exit(1);
  });
}

/** The file and line of our own where it happened; what the error says may hold words of a project. */
function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return /([\w-]+\.js:\d+:\d+)/.exec(stack)?.[1] ?? '';
}
