/** A program as it must not be: it acknowledges a command before it is kept. The harness has to find it out. */
import { live, say } from '../live.ts';

await live(async (step, act) => {
  say({ says: 'acknowledges', step, answer: 'done' });
  await act();
});
