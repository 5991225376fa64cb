/** A time as people read it, to the minute. It is UTC and says so: the same log reads the same everywhere. */
export function minuteOf(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
