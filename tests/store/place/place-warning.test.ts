import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAround, type PlaceFacts } from '../../../src/store/place/place-facts.ts';
import { placeWarning } from '../../../src/store/place/place-warning.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const facts = (platform: string, more: Partial<PlaceFacts> = {}): PlaceFacts => ({
  platform,
  mounts: '',
  syncRoots: [],
  ...more,
});

describe('a folder that synchronises', () => {
  it.each([
    ['OneDrive', 'win32', 'C:\\Users\\Ana\\OneDrive\\review.copro'],
    ['OneDrive', 'win32', 'C:\\Users\\Ana\\OneDrive - Umeå universitet\\a\\review.copro'],
    ['OneDrive', 'darwin', '/Users/ana/Library/CloudStorage/OneDrive-Personal/review.copro'],
    ['Dropbox', 'linux', '/home/ana/Dropbox/review.copro'],
    ['Dropbox', 'win32', 'D:/Dropbox (Team)/review.copro'],
    ['iCloud', 'darwin', '/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/review.copro'],
    ['iCloud', 'win32', 'C:\\Users\\Ana\\iCloudDrive\\review.copro'],
    ['Google Drive', 'darwin', '/Users/ana/Library/CloudStorage/GoogleDrive-ana@x.org/My Drive/review.copro'],
    ['Google Drive', 'win32', 'G:\\My Drive\\review.copro'],
    ['Nutstore', 'win32', 'C:\\Users\\Ana\\Nutstore\\1\\review.copro'],
    ['坚果云', 'linux', '/home/ana/我的坚果云/review.copro'],
    ['Nutstore', 'linux', '/home/ana/Nutstore Files/review.copro'],
    ['Baidu', 'win32', 'D:\\BaiduSyncdisk\\review.copro'],
    ['百度网盘', 'darwin', '/Users/ana/百度网盘同步空间/review.copro'],
    ['WPS', 'win32', 'C:\\Users\\Ana\\WPSDrive\\1234\\WPS云盘\\review.copro'],
    ['WPS', 'win32', 'C:\\Users\\Ana\\WPS Cloud Files\\review.copro'],
  ])('of %s is named on %s: %s', (service, platform, path) => {
    const warning = placeWarning(path, facts(platform)) ?? '';
    expect(warning).toContain(path);
    expect(warning).toContain(service);
    expect(warning).toMatch(/Move it to a folder that is not synchronised/);
  });

  it('is known by what the system says of it, whatever its name', () => {
    const syncRoots = [{ service: 'OneDrive', folder: 'C:\\Work' }];
    expect(placeWarning('c:\\work\\a\\review.copro', facts('win32', { syncRoots }))).toContain('OneDrive');
    expect(placeWarning('C:\\Workshop\\review.copro', facts('win32', { syncRoots }))).toBeUndefined();
  });

  it('is none because of a file’s name, or of a name that only begins alike', () => {
    for (const path of [
      '/home/ana/Dropbox',
      '/home/ana/Dropboxes/r.copro',
      '/home/ana/onedriver/r.copro',
      '/srv/wps/r.copro',
    ]) {
      expect(placeWarning(path, facts('linux'))).toBeUndefined();
    }
  });
});

const mounts = [
  '/dev/sda1 / ext4 rw 0 0',
  'proc /proc proc rw 0 0',
  'server:/data /mnt/data nfs4 rw 0 0',
  '//nas/share /mnt/my\\040share cifs rw 0 0',
  '/dev/sdb1 /mnt/data/local xfs rw 0 0',
  'ana@host: /home/ana/far fuse.sshfs rw 0 0',
  'C:\\134 /mnt/c 9p rw 0 0',
  'tmpfs /tmp tmpfs rw 0 0',
].join('\n');

describe('a network drive', () => {
  it.each([
    ['/mnt/data/review.copro', 'nfs4'],
    ['/mnt/my share/review.copro', 'cifs'],
    ['/home/ana/far/a/review.copro', 'fuse.sshfs'],
    ['/mnt/c/Users/review.copro', '9p'],
  ])('is known on Linux by the table of mounts: %s', (path, system) => {
    const warning = placeWarning(path, facts('linux', { mounts })) ?? '';
    expect(warning).toContain(`network drive (${system})`);
    expect(warning).toMatch(/Move it to a disk of this computer/);
  });

  it.each([
    '/home/ana/review.copro',
    '/mnt/data/local/review.copro',
    '/mnt/database/review.copro',
    '/tmp/review.copro',
  ])('is not where the deepest mount is a disk: %s', (path) => {
    expect(placeWarning(path, facts('linux', { mounts }))).toBeUndefined();
  });

  it.each([
    '\\\\server\\share\\review.copro',
    '//server/share/review.copro',
    '\\\\?\\UNC\\server\\share\\review.copro',
  ])('is known on Windows by its name: %s', (path) => {
    expect(placeWarning(path, facts('win32'))).toContain('network drive');
  });

  it.each(['C:\\review.copro', '\\\\?\\C:\\review.copro', '\\\\.\\C:\\review.copro'])(
    'is not a disk of the machine: %s',
    (path) => {
      expect(placeWarning(path, facts('win32'))).toBeUndefined();
    },
  );

  it('may be any other volume on a Mac', () => {
    expect(placeWarning('/Volumes/Team/review.copro', facts('darwin'))).toContain('may be a network drive');
    expect(placeWarning('/Users/ana/review.copro', facts('darwin'))).toBeUndefined();
  });
});

describe('looking around a file', () => {
  it('follows links to where it really lies', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'Dropbox', 'deep'), { recursive: true });
    symlinkSync(join(folder, 'Dropbox', 'deep'), join(folder, 'short'));
    const { place, facts: found } = lookAround(join(folder, 'short', 'review.copro'));
    expect(placeWarning(place, found)).toContain('Dropbox');
  });

  it('sees what Dropbox leaves in a folder of another name', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'team', 'reviews'), { recursive: true });
    writeFileSync(join(folder, 'team', '.dropbox.cache'), '');
    const { place, facts: found } = lookAround(join(folder, 'team', 'reviews', 'review.copro'));
    expect(placeWarning(place, found)).toContain('Dropbox');
  });

  it('finds nothing to warn of in a plain folder, there or not', () => {
    for (const path of [join(temporaryFolder(), 'review.copro'), join(temporaryFolder(), 'none', 'review.copro')]) {
      const { place, facts: found } = lookAround(path);
      expect(placeWarning(place, found)).toBeUndefined();
    }
  });
});
