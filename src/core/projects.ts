import { basename } from 'node:path';
import type { Handlers } from '../contract/dispatch.ts';
import type { File } from '../contract/file.ts';
import type { Output } from '../contract/method.ts';
import { nobody } from '../domain/model/by.ts';
import type { Codebook } from '../domain/model/codebook.ts';
import type { Grouping } from '../domain/model/grouping.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { readCodebook } from '../formats/json/read-codebook.ts';
import { readGroupings } from '../formats/json/read-groupings.ts';
import { newestSoundBackup } from '../store/backup/list-backups.ts';
import { checkProject } from '../store/check-project.ts';
import { createProject } from '../store/create-project.ts';
import { readTasks } from '../store/merge/read-tasks.ts';
import { openToRead } from '../store/open-project.ts';
import { readInfo } from '../store/read/read-info.ts';
import { readRevision } from '../store/read/read-revision.ts';
import { describeBackup } from './backups.ts';
import { openProject, placeWarnings } from './open-project.ts';
import type { Session } from './session.ts';
import { readShipped, shippedCodebook, shippedGroupings } from './shipped.ts';

type Names =
  'project.create' | 'project.open' | 'project.close' | 'project.check' | 'project.overview' | 'project.revision';

/** Creating, opening, closing and checking project files. */
export function projectHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'project.create': ({ file, title, codebook }) => {
      const scheme = readScheme(codebook);
      if (!scheme.ok) return scheme;
      const { codebook: chosen, groupings } = scheme.value;
      const named = title ?? basename(file).replace(/(?<=.)\.copro$/, '');
      const { clock, ids } = session.surroundings;
      const project = { uuid: ids(), title: named, created: clock() };
      const created = createProject(file, session.surroundings, {
        project,
        by: nobody,
        summary: sentence('project.created', { named, codebook: chosen.title }),
        fill: (write) => {
          write.putCodebook(chosen);
          write.putGroupings(groupings);
          return ok(undefined);
        },
      });
      if (!created.ok) return created;
      const overview = readInfo(created.value);
      created.value.close();
      return overview.ok ? ok({ ...overview.value, warnings: placeWarnings(file) }) : overview;
    },
    'project.open': (input, context) => openProject(session, input, context),
    'project.close': ({ project }) => {
      session.close(project);
      return ok({});
    },
    'project.overview': ({ project }) => {
      const reading = session.reading(project);
      return reading.ok ? readInfo(reading.value) : reading;
    },
    'project.revision': ({ project }) => {
      const reading = session.reading(project);
      const revision = reading.ok ? readRevision(reading.value) : reading;
      return revision.ok ? ok({ revision: revision.value }) : revision;
    },
    'project.check': ({ file }) => {
      const findings = checkProject(file);
      if (!findings.ok) return findings;
      if (findings.value.length === 0) return soundProject(file);
      const backup = newestSoundBackup(file);
      const offer = backup === undefined ? {} : { backup: describeBackup(backup) };
      return ok({ sound: false, findings: [...findings.value], mergeTasks: 0, ...offer });
    },
  };
}

/** A sound project may still have something to settle. */
function soundProject(file: string): Result<Output<'project.check'>> {
  const project = openToRead(file);
  if (!project.ok) return project;
  const tasks = readTasks(project.value);
  project.value.close();
  return tasks.ok ? ok({ sound: true, findings: [], mergeTasks: tasks.value.length }) : tasks;
}

type Scheme = { readonly codebook: Codebook; readonly groupings: readonly Grouping[] };

/** The codebook given, or else the one that comes with the program, with the groupings beside it. */
function readScheme(given: File | undefined): Result<Scheme> {
  if (given !== undefined) {
    const codebook = readCodebook(given);
    return codebook.ok ? ok({ codebook: codebook.value, groupings: [] }) : codebook;
  }
  const file = readShipped(shippedCodebook);
  const codebook = file.ok ? readCodebook(file.value) : file;
  if (!codebook.ok) return codebook;
  const beside = readShipped(shippedGroupings);
  const groupings = beside.ok ? readGroupings(beside.value, codebook.value) : beside;
  return groupings.ok ? ok({ codebook: codebook.value, groupings: groupings.value }) : groupings;
}
