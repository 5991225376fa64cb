import { describe, expect, it } from 'vitest';
import { filesIn, sortFiles } from '../../../electron/opening.ts';

describe('the files that a program was started with', () => {
  it('are what is no switch, from the folder it was started in', () => {
    const argv = ['/opt/copro', '--lang=en', 'mine.copro', '/data/other.copro', '', '-x', '../third.copro'];
    expect(filesIn(argv, '/home/ana')).toEqual(['/home/ana/mine.copro', '/data/other.copro', '/home/third.copro']);
  });

  it('may be addresses of files, and are nothing of the web', () => {
    expect(filesIn(['copro', 'file:///data/my%20review.copro', 'file://else.where/x'], '/')).toEqual([
      '/data/my review.copro',
    ]);
  });

  it('are projects by what they hold, whatever their name', () => {
    const databases = ['/a/mine.copro', '/a/renamed.txt'];
    const sorted = sortFiles(['/a/mine.copro', '/a/list.copro', '/a/renamed.txt'], (path) => databases.includes(path));
    expect(sorted).toEqual({ projects: databases, refused: ['list.copro'] });
  });
});
