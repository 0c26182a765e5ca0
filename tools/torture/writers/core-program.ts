import { writeSync } from 'node:fs';
import { openNotebook } from '#main/notebook/notebook.ts';
import { takeWriterLock } from '#main/notebook/writer-lock.ts';
import { importNotes } from '#main/services/exchange/import-notes.ts';
import { readNow } from '#main/services/exchange/testing/read-now.ts';
import { undoImport } from '#main/services/exchange/undo-import.ts';
import { createNotesHandlers } from '#main/services/notes/notes-handlers.ts';
import { createStudyHandlers } from '#main/services/study/study-handlers.ts';
import type { ImportRequest } from '#shared/contract/exchange-channels.ts';
import { type Ask, createChanges } from '../changes.ts';
import type { CoreProgramOptions, Line } from './core.ts';

/** Changes a notebook until it is killed, and says each change on standard output before it makes it and once it is acknowledged. */
const { folder, known, isAlone, hasLock } = JSON.parse(process.argv[2] ?? '') as CoreProgramOptions;
const say = (line: Line): void => void writeSync(1, `${JSON.stringify(line)}\n`);

const noLock = { confirm: () => true, release: () => {} };
const notebook = await openNotebook(folder, undefined, hasLock ? takeWriterLock : () => noLock);
const handlers = {
  ...createNotesHandlers({ notebook, folder, onChange: () => {} }),
  ...createStudyHandlers(() => notebook),
  'exchange.import': ({ files, takeOlder }: ImportRequest) => {
    const read = readNow(files.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') })));
    return importNotes(notebook, read, { folder, takeOlder, now: new Date() });
  },
  'exchange.undoImport': () => undoImport(notebook, folder),
};
const ask: Ask = async (channel, request) => handlers[channel as keyof typeof handlers](request as never);

const next = createChanges({
  ask,
  known,
  isAlone,
  told: {
    begin: (effects) => say({ begin: effects }),
    done: () => say({ done: true }),
    failed: (code) => say({ failed: code }),
  },
});
say({ opened: true });
for (;;) await next();
