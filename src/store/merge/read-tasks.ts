import type { MergeTask } from '../../domain/model/merge.ts';
import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { reading } from '../read/reading.ts';
import { tasksInWords } from './load-tasks.ts';

/** Everything that merges left to settle, oldest first, each with both of its sides. */
export function readTasks(project: ReadableProject): Result<MergeTask[]> {
  return reading(project, tasksInWords);
}
