/** The real program at work, to be killed. */
import { honestly, live } from '../live.ts';

await live(honestly);
