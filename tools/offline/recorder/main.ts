import { appendFileSync } from 'node:fs';
import { startNameServer } from '../name-server.ts';

// The name server of a network that has nothing else in it: what is asked goes to the file that is named.
const [file = ''] = process.argv.slice(2);
await startNameServer(53, (name) => appendFileSync(file, `${name}\n`));
appendFileSync(file, '# ready\n');
