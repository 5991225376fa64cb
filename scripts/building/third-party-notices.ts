import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});

const licenceName = /^(licen[cs]e|notice|copying)/iu;

/**
 * The licences of all packages that the program is made with, as they ask to be handed on: each package with its version,
 * what it says its licence is, and the text of it. Packages for other systems are not here and are left out.
 */
export function thirdPartyNotices(root: string): string {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  const sections = Object.entries(packages).flatMap(([place, { version, license, dev }]) => {
    const folder = path.join(root, place);
    if (place === '' || dev === true || !existsSync(folder)) return [];
    const texts = readdirSync(folder)
      .filter((name) => licenceName.test(name))
      .map((name) => readFileSync(path.join(folder, name), 'utf8').trim());
    if (license === undefined && texts.length === 0)
      throw new Error(`${place} does not say under which licence it is.`);
    const name = place.replace(/^.*node_modules\//u, '');
    return [[`${name} ${version ?? ''}`, `Licence: ${license ?? 'as below'}`, ...texts].join('\n\n')];
  });
  return `${sections.join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}
