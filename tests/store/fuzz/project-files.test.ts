import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/model/result.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { findDamage } from '../../../src/store/find-damage.ts';
import { openToRead, openToWrite } from '../../../src/store/open-project.ts';
import { readInfo } from '../../../src/store/read/read-info.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { readSnapshot } from '../../../src/store/read/read-snapshot.ts';
import { openSalvaged } from '../../../src/store/salvage/open-salvaged.ts';
import { chance } from '../../support/chance.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { earlierProjects } from '../support/earlier-project.ts';
import { fullReview } from '../support/full-review.ts';
import { filesBeside } from '../support/raw.ts';
import { command, sampleProject } from '../support/sample.ts';
import { fixedSurroundings } from '../support/surroundings.ts';
import { damaged } from './damage.ts';

/** A project of the first schema, which is migrated as it is read, and one of the newest. */
function soundFiles(): readonly [Buffer, Buffer] {
  const project = sampleProject(0);
  command(project, (write) => write.putReview(fullReview()));
  project.close();
  return [readFileSync(join(earlierProjects, 'schema-1.copro')), readFileSync(project.path)];
}

/** What may come of a file that is damaged, besides being read. */
const told = ['damaged-project', 'schema-newer', 'not-writable'];

function expectTold(result: Result<unknown>): void {
  if (result.ok) return;
  expect(told).toContain(result.error.code);
  expect(result.error.message).toMatch(/[.)]$/);
}

/** Reads everything that a screen or an export reads; whether all of it could be read. */
function readAll(path: string): boolean {
  const project = openToRead(path);
  expectTold(project);
  if (!project.ok) return false;
  const results = [readInfo, readSnapshot, readReview].map((read) => read(project.value));
  results.forEach(expectTold);
  project.value.close();
  return results.every(({ ok }) => ok);
}

describe('a project file with random damage', () => {
  const path = (): string => join(temporaryFolder(), 'damaged.copro');

  it('is checked and read, or refused in words, and stays byte for byte: 200 of them', () => {
    const luck = chance(20_260_301);
    const sound = soundFiles();
    const file = path();
    for (let run = 0; run < 200; run += 1) {
      const bytes = damaged(luck.pick(sound), luck);
      writeFileSync(file, bytes);
      const findings = checkProject(file);
      expectTold(findings);
      const all = readAll(file);
      if (findings.ok && findings.value.length === 0) expect({ run, all }).toEqual({ run, all: true });
      expectTold(findDamage(file));
      expect(readFileSync(file).equals(bytes)).toBe(true);
      expect(filesBeside(file)).toEqual(['damaged.copro']);
    }
  });

  it('is salvaged, or refused in words; what is saved can be read whole: 60 of them', () => {
    const luck = chance(20_260_302);
    const sound = soundFiles();
    const file = path();
    let saved = 0;
    for (let run = 0; run < 60; run += 1) {
      const bytes = damaged(luck.pick(sound), luck);
      writeFileSync(file, bytes);
      const salvaged = openSalvaged(file, fixedSurroundings(6));
      expectTold(salvaged);
      if (salvaged.ok) {
        const review = readReview(salvaged.value.project);
        expect({ run, ok: review.ok }).toEqual({ run, ok: true });
        salvaged.value.project.close();
        saved += 1;
      }
      expect(readFileSync(file).equals(bytes)).toBe(true);
      expect(filesBeside(file)).toEqual(['damaged.copro']);
    }
    expect(saved).toBeGreaterThan(25);
  });

  it('opens for writing, or is refused in words, and leaves no lock: 150 of them', () => {
    const luck = chance(20_260_303);
    const sound = soundFiles();
    const file = path();
    for (let run = 0; run < 150; run += 1) {
      writeFileSync(file, damaged(luck.pick(sound), luck));
      const project = openToWrite(file, fixedSurroundings());
      expectTold(project);
      if (project.ok) project.value.close();
      expect(filesBeside(file).filter((name) => name.endsWith('-lock'))).toEqual([]);
      for (const name of filesBeside(file)) rmSync(join(file, '..', name), { recursive: true });
    }
  });
});

describe('random bytes', () => {
  it('are no project, with the header of one or without: 250 of them', () => {
    const luck = chance(20_260_304);
    const [, sound] = soundFiles();
    const file = join(temporaryFolder(), 'random.copro');
    for (let run = 0; run < 250; run += 1) {
      const bytes = luck.bytes(luck.below(9000));
      if (luck.below(2) === 0) bytes.set(sound.subarray(0, Math.min(100, bytes.length)));
      writeFileSync(file, bytes);
      expect(checkProject(file)).toMatchObject({ ok: true, value: [{ check: 'file' }] });
      expect(readAll(file)).toBe(false);
    }
  });
});
