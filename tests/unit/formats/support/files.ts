import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import type { AppError } from '../../../../src/domain/model/app-error.ts';
import type { Result } from '../../../../src/domain/model/result.ts';
import type { SourceFile } from '../../../../src/formats/source-file.ts';

const root = new URL('../../../../', import.meta.url);

/** A file made of text, in UTF-8 unless another encoding is named. */
export function fileOf(text: string, name = 'cases.csv', encoding = 'utf-8'): SourceFile {
  return { name, bytes: new Uint8Array(iconv.encode(text, encoding)) };
}

/** A file of the repository. */
export function repositoryFile(path: string): SourceFile {
  return { name: path.split('/').at(-1) ?? path, bytes: new Uint8Array(readFileSync(new URL(path, root))) };
}

export function sample(name: string): SourceFile {
  return repositoryFile(`fixtures/samples/${name}`);
}

/** The error of a failure; a success throws. */
export function errorOf(result: Result<unknown>): AppError {
  if (result.ok) throw new Error(`expected a failure, got ${JSON.stringify(result.value).slice(0, 400)}`);
  return result.error;
}

/** The messages of all problems of a failure. */
export function problemsOf(result: Result<unknown>): string[] {
  return (errorOf(result).details?.problems ?? []).map(({ message }) => message);
}
