import type { ProjectHandle } from '../contract/file.ts';
import type { Codebook } from '../domain/model/codebook.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { ReadableProject } from '../store/project-file.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { readInfo } from '../store/read/read-info.ts';
import type { Session } from './session.ts';

/** A codebook under the title of its project, as documents about it begin. */
export type TitledCodebook = {
  readonly project: ReadableProject;
  readonly title: string;
  readonly codebook: Codebook;
};

/** Reads the codebook of an open project, and the project's title. */
export function titledCodebook(session: Session, handle: ProjectHandle): Result<TitledCodebook> {
  const project = session.reading(handle);
  if (!project.ok) return project;
  const info = readInfo(project.value);
  if (!info.ok) return info;
  const scheme = readCodebook(project.value);
  if (!scheme.ok) return scheme;
  return ok({ project: project.value, title: info.value.project.title, codebook: scheme.value.codebook });
}
