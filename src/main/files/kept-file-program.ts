import { closeSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { openCorrectionsFile } from '#main/services/library/corrections-file.ts';
import { openSettingsFile } from '#main/services/settings/settings-file.ts';
import { toFailure } from '#shared/contract/errors.ts';
import { withFileLock } from './lock-file.ts';

/**
 * For the tests: what happens to files of a data folder in a process that is
 * another user (`stranger FOLDER UID`), that may open no more files
 * (`starved FOLDER`), that writes beside others (`place FOLDER NAME TIMES`), or that
 * takes long to write a file (`slow PATH LEFTOVER`).
 */
const [deed, folder = '', who = '', times = ''] = process.argv.slice(2);

const say = (answer: unknown) => writeSync(1, `${JSON.stringify(answer)}\n`);

function tried(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (error) {
    return toFailure(error).code;
  }
}

if (deed === 'stranger') {
  if (who !== '') process.setuid?.(Number(who));
  const settings = openSettingsFile(folder);
  say({ notice: settings.notice, change: tried(() => settings.save({ theme: 'dark' })) });
}

if (deed === 'starved') {
  const settings = openSettingsFile(folder);
  const held: number[] = [];
  const full = tried(() => {
    for (;;) held.push(openSync(folder, 'r'));
  });
  const { notice } = openSettingsFile(folder);
  const change = tried(() => settings.save({ theme: 'dark' }));
  for (const file of held) closeSync(file);
  say({ full, notice, change, later: tried(() => settings.save({ units: 'imperial' })) });
}

if (deed === 'place') {
  const corrections = openCorrectionsFile(folder);
  for (let time = 0; time < Number(times); time += 1) {
    const missionId = `${who}-${time}`;
    const choice = { kind: 'point', lat: 1, lon: 2, country: 'FJ' } as const;
    corrections.change('chad-fiji-relations', (own) => [
      ...own,
      { missionId, sending: 'TD', receiving: 'FJ', city: 'Suva', choice },
    ]);
  }
}

if (deed === 'slow') {
  withFileLock(folder, () => {
    writeFileSync(`${folder}.${who}`, '{}');
    say('writing');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 400);
    renameSync(`${folder}.${who}`, folder);
  });
}
