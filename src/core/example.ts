import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '../contract/client.ts';
import { createDispatch, type Handlers } from '../contract/dispatch.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Surroundings } from '../store/surroundings.ts';
import { attempt } from './attempt.ts';
import { breathe } from './breathe.ts';
import type { Core } from './core.ts';
import { fileFailure, makeFolder } from './files.ts';
import { buildProject } from './reproduce/build-project.ts';
import { readInputs } from './reproduce/review-inputs.ts';

const name = 'Coproduction in 56 cases.copro';

type StartCore = (surroundings: Surroundings) => Core;
type Person = { readonly surroundings: Surroundings; readonly folder: string };

/** The 56-case review to try things on. */
export function exampleHandlers(
  startCore: StartCore,
  { surroundings, folder }: Person,
): Pick<Handlers, 'example.create'> {
  return {
    'example.create': async (_input, context) => {
      const examples = join(folder, 'examples');
      const file = join(examples, name);
      if (existsSync(file)) return { ok: true, value: { file } };
      // Built aside, so that a cancel or a crash leaves no half of a project under the name.
      const aside = join(examples, `.building-${surroundings.ids()}`);
      const core = startCore(surroundings);
      try {
        makeFolder(aside);
        const call = createClient(createDispatch(core.handlers), context);
        const built = join(aside, name);
        const done = await attempt(async (take) => {
          await breathe(context, { stage: sentence('stage.reading-published'), done: 0 });
          await buildProject(call, take, { file: built, review: readInputs(take) });
        });
        if (!done.ok) return done;
        core.close();
        renameSync(built, file);
        return { ok: true, value: { file } };
      } catch (error) {
        if (context.signal.aborted) throw error;
        return fileFailure(error, file);
      } finally {
        core.close();
        rmSync(aside, { recursive: true, force: true });
      }
    },
  };
}
