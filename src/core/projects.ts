import { basename } from 'node:path';
import type { Handlers } from '../contract/dispatch.ts';
import { ok } from '../domain/model/result.ts';
import { readCodebook } from '../formats/json/read-codebook.ts';
import { newestSoundBackup } from '../store/backup/list-backups.ts';
import { checkProject } from '../store/check-project.ts';
import { createProject } from '../store/create-project.ts';
import { readInfo } from '../store/read/read-info.ts';
import { describeBackup } from './backups.ts';
import { openProject, placeWarnings } from './open-project.ts';
import type { Session } from './session.ts';
import { readShipped, shippedCodebook } from './shipped.ts';

type Names = 'project.create' | 'project.open' | 'project.close' | 'project.check';

/** Creating, opening, closing and checking project files. */
export function projectHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'project.create': ({ file, title, codebook }) => {
      const source = codebook === undefined ? readShipped(shippedCodebook) : ok(codebook);
      if (!source.ok) return source;
      const scheme = readCodebook(source.value);
      if (!scheme.ok) return scheme;
      const named = title ?? basename(file).replace(/\.copro$/, '');
      const { clock, ids } = session.surroundings;
      const project = { uuid: ids(), title: named, created: clock() };
      const created = createProject(file, session.surroundings, {
        project,
        by: 'copro',
        summary: `Created “${named}” with the codebook ${scheme.value.title}`,
        fill: (write) => {
          write.putCodebook(scheme.value);
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
    'project.check': ({ file }) => {
      const findings = checkProject(file);
      if (!findings.ok) return findings;
      if (findings.value.length === 0) return ok({ sound: true, findings: [] });
      const backup = newestSoundBackup(file);
      const offer = backup === undefined ? {} : { backup: describeBackup(backup) };
      return ok({ sound: false, findings: [...findings.value], ...offer });
    },
  };
}
