import { describe, expect, it } from 'vitest';
import { isInterface, isOwn, webAddress } from '../../../electron/app-address.ts';

describe('an address', () => {
  it('is ours by its parts, not by how it begins or what stands in it', () => {
    expect(['app://bundle/', 'app://bundle/assets/x.js', 'app://bundle/#/start'].map(isOwn)).toEqual([
      true,
      true,
      true,
    ]);
    const foreign = [
      'app://bundle.example.org/',
      'app://bundlex/',
      'app://user@bundle/',
      'https://example.org/?app://bundle/',
      'file:///app://bundle/',
      'app:bundle',
      '',
    ];
    expect(foreign.map(isOwn)).toEqual(foreign.map(() => false));
  });

  it('is that of the interface only at its root: the crash page may ask nothing', () => {
    expect(isInterface('app://bundle/#project=x')).toBe(true);
    expect(isInterface('app://bundle/crash')).toBe(false);
  });

  it('leads into the web only by https and without a name to sign in by', () => {
    expect(webAddress('https://doi.org/10.1/x')).toBe('https://doi.org/10.1/x');
    const refused = ['http://doi.org/', 'https://me:pass@doi.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'x'];
    expect(refused.map(webAddress)).toEqual(refused.map(() => undefined));
  });
});
