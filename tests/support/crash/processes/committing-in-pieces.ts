/** A program as it must not be: every statement is kept by itself. The harness has to find it out. */
import { Connection } from '../../../../src/store/sqlite/connection.ts';
import { honestly, live } from '../live.ts';

const exec = Object.getOwnPropertyDescriptor(Connection.prototype, 'exec')?.value as Connection['exec'];

Connection.prototype.exec = function (this: Connection, sql: string): void {
  if (!/^(BEGIN|COMMIT)/.test(sql)) exec.call(this, sql);
};

await live(honestly);
