import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { textOf } from './support/repository.ts';

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        integrity: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(textOf('package-lock.json')));

const manifest = z
  .object({
    allowScripts: z.record(z.string(), z.boolean()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(textOf('package.json')));

/** Where Node would look for a package that the package at `place` asks for, nearest first. */
function placesFor(name: string, place: string): string[] {
  const here = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
  if (place === '') return [here];
  return [here, ...placesFor(name, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))))];
}

describe('the locked packages', () => {
  it('include every optional package that another one names, so that npm ci accepts the lock on any platform', () => {
    const named = Object.entries(lock.packages).flatMap(([place, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).map((name) => ({ name, place })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name, place }) => !placesFor(name, place).some((at) => at in lock.packages))).toEqual([]);
  });

  it('each carry the digest of their contents', () => {
    const installed = Object.entries(lock.packages).filter(([place]) => place !== '');
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });

  it('run an install script only where it is allowed by name', () => {
    const scripted = Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript === true);
    const names = scripted.map(([place]) => place.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
  });

  it('stay at one version where later ones lack packages for some platforms', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
    const pinned = ['@napi-rs/canvas', '@duckdb/node-api', 'knip'];
    expect(pinned.filter((name) => !/^\d/.test(wanted[name] ?? ''))).toEqual([]);
  });
});
