/** The real program at work on a disk that fails, see beset.ts. */
import { text } from 'node:stream/consumers';
import { type Trial, undergo } from '../beset.ts';

await undergo(JSON.parse(await text(process.stdin)) as Trial);
