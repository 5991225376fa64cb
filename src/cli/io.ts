/** Where a command writes: results to stdout, everything else to stderr. */
export type Io = {
  readonly stdout: (content: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
};

/** Writes a value as the one JSON value on stdout. */
export function printJson(io: Io, value: unknown): void {
  io.stdout(`${JSON.stringify(value, null, 2)}\n`);
}
