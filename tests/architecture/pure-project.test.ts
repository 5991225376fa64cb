import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from './support/repository.ts';

/** Compiles a file as if it stood in the pure project, beside all that the project really holds. */
function problemsOf(file: string): string[] {
  const configFile = path.join(root, 'tsconfig.pure.json');
  const read = ts.readConfigFile(configFile, (name) => ts.sys.readFile(name));
  const config = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  const program = ts.createProgram([...config.fileNames, file], { ...config.options, composite: false, noEmit: true });
  const source = program.getSourceFile(file);
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the pure project', () => {
  it('knows no files, no process and no page', () => {
    expect(problemsOf(path.join(root, 'tests/architecture/fixtures/pure/reaches-out.ts'))).toEqual([
      expect.stringContaining("'node:fs'"),
      expect.stringContaining("'process'"),
      expect.stringContaining("'document'"),
    ]);
  });
});
