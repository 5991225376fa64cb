import type { Project } from '../../domain/model/project.ts';
import { upsertRow } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';

/** Writes what is said of the review as a whole. */
export function writeProject({ connection, command }: WriteContext, project: Project): void {
  upsertRow(connection, {
    table: 'project',
    key: ['project_key'],
    constants: {
      project_key: 1,
      uuid: project.uuid,
      title: project.title,
      created: project.created,
      search_date: project.searchDate ?? null,
      note: project.note ?? null,
      command,
    },
  });
}
