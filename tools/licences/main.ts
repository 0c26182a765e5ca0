import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { carriedPackages, licenceProblems } from './check-licences.ts';

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const packages = carriedPackages(JSON.parse(read('package-lock.json')));
const problems = licenceProblems(packages, read('NOTICE.md'));
for (const problem of problems) console.error(problem);
console.log(`${packages.length} packages carried, ${problems.length} problems with their licences`);
process.exitCode = problems.length === 0 ? 0 : 1;
