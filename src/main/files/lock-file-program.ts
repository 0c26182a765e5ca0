import { readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { takeLockFile, withFileLock } from './lock-file.ts';

/**
 * For the tests: `hold PATH` holds a lock until it is killed, `count PATH TIMES`
 * adds one to the number in a file so many times, and says so each time.
 */
const [deed, path = '', times] = process.argv.slice(2);
if (deed === 'hold') {
  if ('holder' in takeLockFile(path)) throw new Error('The lock is held by another.');
  writeSync(1, 'held\n');
  process.stdin.resume();
} else {
  for (let time = 0; time < Number(times); time += 1) {
    withFileLock(path, () => {
      writeFileSync(`${path}.next`, String(Number(readFileSync(path, 'utf8')) + 1));
      renameSync(`${path}.next`, path);
    });
    writeSync(1, '.');
  }
}
