// `node --import tsx --import …/register.ts out/main/index.js` runs the built main
// process on this double: `electron` resolves to it, and to nothing else.
import { register } from 'node:module';

const electronModule = new URL('./electron-module.ts', import.meta.url).href;

register(
  `data:text/javascript,${encodeURIComponent(`
    export function resolve(specifier, context, next) {
      const isElectron = specifier === 'electron' || specifier === 'electron/main';
      return next(isElectron ? ${JSON.stringify(electronModule)} : specifier, context);
    }
  `)}`,
);
