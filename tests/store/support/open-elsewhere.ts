/**
 * Run by tests in a process of its own: opens the project named by the first argument for writing and for reading, says
 * how that went as one line of JSON, and, with a second argument, keeps what it opened until it is killed.
 */
import { openToRead, openToWrite } from '../../../src/store/open-project.ts';
import { readInfo } from '../../../src/store/read/read-info.ts';
import { fixedSurroundings } from './surroundings.ts';

const [path = '', keep] = process.argv.slice(2);
const writing = openToWrite(path, fixedSurroundings(8));
const reading = openToRead(path);
const read = reading.ok ? readInfo(reading.value) : reading;
const answer = {
  writing: writing.ok ? 'open' : writing.error.code,
  reading: read.ok ? `revision ${read.value.revision}` : read.error.code,
};
process.stdout.write(`${JSON.stringify(answer)}\n`);
if (reading.ok) reading.value.close();
if (keep === undefined) {
  if (writing.ok) writing.value.close();
} else {
  // What nothing refers to any more may be collected, and its lock with it.
  setInterval(() => writing, 1000);
}
