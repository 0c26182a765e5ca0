import { putNote, selectNotes } from './note-rows.ts';
import { openNotebook } from './notebook.ts';

/** For the tests: opens the notebook of a folder as another user, tries to change it, and says what came of it. */
const [folder = '', user] = process.argv.slice(2);
// Whatever has to be read of the program is read by now, but for the engine of the database.
await (await import('#main/db/database.ts')).openWritable();
process.setgid?.(Number(user));
process.setuid?.(Number(user));
const notebook = await openNotebook(folder);
const bodies = notebook.read(selectNotes).map(({ body }) => body);
const refused = await notebook
  .change((database) => putNote(database, { ...notebook.read(selectNotes)[0], body: 'over' } as never))
  .then(
    () => null,
    (error: { code?: string }) => error.code,
  );
process.stdout.write(JSON.stringify({ readOnly: notebook.report().readOnly?.kind, bodies, refused }));
await notebook.close();
