import { fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

/** Descriptors of databases by file. */
const open = new Map<string, number>();

/**
 * The bytes of a database that this process may have open. A descriptor of our own stays open until the program ends, one
 * for each file: closing it would end every lock that SQLite holds on that file here. Windows does not do that.
 */
export function readBeside(path: string): Buffer {
  if (process.platform === 'win32') return readFileSync(path);
  const { dev, ino } = statSync(path, { bigint: true });
  const file = `${dev} ${ino}`;
  const descriptor = open.get(file) ?? openSync(path, 'r');
  open.set(file, descriptor);
  const bytes = Buffer.alloc(fstatSync(descriptor).size);
  let read = 0;
  while (read < bytes.length) {
    const more = readSync(descriptor, bytes, { offset: read, position: read });
    if (more === 0) break;
    read += more;
  }
  return bytes.subarray(0, read);
}
