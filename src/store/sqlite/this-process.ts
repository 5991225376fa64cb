import { hostname, userInfo } from 'node:os';

/** Who runs this program, where, and as which process, for somebody who finds a project locked. */
export function thisProcess(): string {
  return `${userName()} on ${hostname()} (process ${process.pid})`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return 'somebody';
  }
}
