import { compareImport } from './import.ts';
const [cases = 100_000] = process.argv.slice(2).map(Number).filter(Number.isInteger);
await compareImport(cases, 3);
