import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root, textOf } from './support/repository.ts';

interface Link {
  readonly file: string;
  readonly target: string;
}

const fence = /^(```|~~~)[\s\S]*?^\1/gm;

function linksIn(file: string): Link[] {
  const text = textOf(file).replaceAll(fence, '');
  const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
  const named = [...text.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)];
  const html = [...text.matchAll(/\b(?:src|href)="([^"]+)"/g)];
  return [...inline, ...named, ...html].flatMap(([, target]) => (target === undefined ? [] : [{ file, target }]));
}

function isRelative({ target }: Link): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
}

/** The anchor that code hosts make of a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function anchorsOf(file: string): string[] {
  return [
    ...textOf(file)
      .replaceAll(fence, '')
      .matchAll(/^#+\s+(.*)$/gm),
  ].map(([, heading]) => anchor(heading ?? ''));
}

function resolves({ file, target }: Link): boolean {
  const [place = '', fragment] = decodeURI(target).split('#');
  const goal = place === '' ? file : path.posix.join(path.posix.dirname(file), place);
  if (!existsSync(path.join(root, goal))) return false;
  return fragment === undefined || !goal.endsWith('.md') || anchorsOf(goal).includes(fragment);
}

describe('the links between our pages', () => {
  it('lead somewhere', () => {
    const links = filesUnder('.')
      .filter((file) => file.endsWith('.md'))
      .flatMap(linksIn);
    const dead = links.filter((link) => isRelative(link) && !resolves(link));
    expect(dead.map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });
});
