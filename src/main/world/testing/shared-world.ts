import { join, resolve } from 'node:path';
import { openWorld, type World } from '../open-world.ts';

const folder = join(resolve(import.meta.dirname, '../../../..'), 'resources', 'world');
let opened: Promise<World> | undefined;

/** The bundled world, opened once a thread of tests. Nobody closes it: others read it after them. */
export function sharedWorld(): Promise<World> {
  opened ??= openWorld(folder);
  return opened;
}
