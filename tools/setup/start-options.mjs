import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Sorry } from './sorry.mjs';

export const help = `npm start -- [options]

  --host electron|browser   which host to use (default: Electron when it can be had, else the browser)
  --port N                  port of the browser host (default: any free one)
  --no-open                 browser host: print the address, open no window
  --data DIR                folder of the library and the notes (default: where the platform keeps user data)
  --article FILE            open this article or pack
  --help                    this text`;

const options = {
  host: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  data: { type: 'string' },
  article: { type: 'string' },
  help: { type: 'boolean' },
};

/**
 * What `npm start` was asked for. Anything that it does not understand is a
 * `Sorry`, before anything is installed or built.
 *
 * @param {string[]} args
 */
export function readStartOptions(args) {
  const { values } = parse(args);
  return {
    help: values.help === true,
    host: readHost(values.host, values),
    port: readPort(values.port),
    open: values['no-open'] !== true,
    dataFolder: readNonEmpty('--data', values.data),
    articleFile: readArticleFile(values.article),
  };
}

function parse(args) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false });
  } catch (error) {
    throw new Sorry(
      `${firstSentence(error.message)}. Known are: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  }
}

function readHost(host, values) {
  if (host !== undefined && host !== 'electron' && host !== 'browser') {
    throw new Sorry(`--host takes electron or browser, not ${JSON.stringify(host)}.`);
  }
  const asked = values.port !== undefined ? '--port' : values['no-open'] ? '--no-open' : null;
  if (host === 'electron' && asked !== null) {
    throw new Sorry(`${asked} is for the browser host: leave it out, or use --host browser.`);
  }
  if (host !== undefined) return { name: host, why: `--host ${host} asks for it` };
  return asked === null ? null : { name: 'browser', why: `${asked} asks for it` };
}

function readPort(text) {
  if (text === undefined) return 0;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new Sorry(`--port takes a number from 0 (any free port) to 65535, not ${JSON.stringify(text)}.`);
  }
  return port;
}

function readNonEmpty(name, text) {
  if (text === '') throw new Sorry(`${name} needs a folder.`);
  return text === undefined ? null : resolve(text);
}

function readArticleFile(text) {
  if (text === undefined) return null;
  const path = resolve(text);
  try {
    accessSync(path, constants.R_OK);
  } catch {
    throw new Sorry(`The article ${path} cannot be read: give --article the path of a file that is there.`);
  }
  return path;
}

function firstSentence(message) {
  return message.split(/\. |\n/)[0].replace(/\.$/, '');
}
