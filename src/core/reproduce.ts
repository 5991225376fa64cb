import { createClient } from '../contract/client.ts';
import { createDispatch, type Handlers } from '../contract/dispatch.ts';
import type { CallContext } from '../contract/method.ts';
import { ok } from '../domain/model/result.ts';
import type { Surroundings } from '../store/surroundings.ts';
import { attempt } from './attempt.ts';
import type { Core } from './core.ts';
import { openOutputFolder } from './report/output-folder.ts';
import { writeReview } from './reproduce/write-review.ts';
import { countingIds, fixedClock } from './system.ts';

/** The day on which the review was published; the same inputs shall give the same bytes. */
const published = '2022-02-05T00:00:00.000Z';

type StartCore = (surroundings: Surroundings) => Core;

/** Regenerating the 56-case review from its published list. */
export function reproduceHandlers(startCore: StartCore): Pick<Handlers, 'review.reproduce'> {
  return {
    'review.reproduce': async ({ folder }, context) => {
      const output = openOutputFolder(folder);
      if (!output.ok) return output;
      const core = startCore({ clock: fixedClock(published), ids: countingIds(published) });
      try {
        const written = await attempt((take) =>
          writeReview({ call: clientOf(core, context), take, output: output.value, folder, context }),
        );
        if (!written.ok) return written;
        const done = output.value.publish();
        return done.ok ? ok({ files: output.value.written(), kept: done.value.kept }) : done;
      } finally {
        core.close();
        output.value.discard();
      }
    },
  };
}

function clientOf(core: Core, context: CallContext): ReturnType<typeof createClient> {
  // Its parts would tell of stages within a stage.
  return createClient(createDispatch(core.handlers), { ...context, progress: () => undefined });
}
