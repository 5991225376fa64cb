import { basename } from 'node:path';
import type { Handlers } from '../contract/dispatch.ts';
import type { Output } from '../contract/method.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { readCodebook } from '../formats/json/read-codebook.ts';
import { checkProject } from '../store/check-project.ts';
import { createProject } from '../store/create-project.ts';
import type { ReadableProject } from '../store/project-file.ts';
import { readInfo } from '../store/read/read-info.ts';
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
      const overview = overviewOf(created.value);
      created.value.close();
      return overview;
    },
    'project.open': ({ file, access }) => {
      const opened = session.open(file, access);
      if (!opened.ok) return opened;
      const project = session.reading(opened.value);
      if (!project.ok) return project;
      const overview = overviewOf(project.value);
      return overview.ok ? ok({ project: opened.value, overview: overview.value }) : overview;
    },
    'project.close': ({ project }) => {
      session.close(project);
      return ok({});
    },
    'project.check': ({ file }) => {
      const findings = checkProject(file);
      return findings.ok ? ok({ sound: findings.value.length === 0, findings: [...findings.value] }) : findings;
    },
  };
}

function overviewOf(project: ReadableProject): Result<Output<'project.create'>> {
  return readInfo(project);
}
