import { writeFileSync } from 'node:fs';
import { schemaFiles } from './schema-files.ts';

for (const { path, text } of schemaFiles()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
