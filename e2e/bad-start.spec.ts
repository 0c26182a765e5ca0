import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, repository, test } from './fixtures.ts';
import { startProgram } from './hosts/program.ts';

test.describe('an application that is damaged', { tag: '@every-host' }, () => {
  const damages = [
    {
      what: 'a world file that was cut short',
      damage: (folder: string) =>
        truncateSync(join(folder, 'resources', 'world', 'gazetteer.sqlite.gz'), 1000),
      says: /gazetteer\.sqlite\.gz.*damaged/,
    },
    {
      what: 'a world that is not there',
      damage: (folder: string) => rmSync(join(folder, 'resources', 'world'), { recursive: true }),
      says: /world/,
    },
    {
      what: 'a window that was not built',
      damage: (folder: string) => rmSync(join(folder, 'out', 'renderer'), { recursive: true }),
      says: /npm run build/,
    },
  ];

  for (const { what, damage, says } of damages) {
    test(`${what} is said in one sentence, and never shown as a blank window`, async ({
      hostName,
      dataFolder,
      copyApplication,
      start,
    }) => {
      const copy = copyApplication();
      damage(copy);
      if (hostName === 'browser') {
        const program = startNpm(copy, '--no-open', `--data=${dataFolder}`);
        expect(await program.ended).toBe(1);
        expect(lastLine(program.output())).toMatch(says);
        return;
      }
      const { page } = await start({ application: copy, endsWith: 1 });
      await expect(page.getByRole('alert')).toContainText(says);
      await expect(page.getByRole('heading')).toHaveText('Lindero cannot open the atlas');
    });
  }
});

test('a built-in article that is not there is said in the window, which opens all the same', {
  tag: '@every-host',
}, async ({ copyApplication, start }) => {
  const copy = copyApplication();
  rmSync(join(copy, 'resources', 'articles'), { recursive: true });
  const { page } = await start({ application: copy });
  await expect(page.getByRole('alert')).toContainText(/article/);
});

test.describe('npm start', () => {
  const mistakes = [
    { args: ['--colour', 'red'], says: "Unknown option '--colour'. Known are: --host," },
    { args: ['article.txt'], says: "Unexpected argument 'article.txt'." },
    {
      args: ['--port', '99999'],
      says: '--port takes a number from 0 (any free port) to 65535, not "99999".',
    },
    { args: ['--port'], says: "Option '--port <value>' argument missing." },
    { args: ['--host', 'netscape'], says: '--host takes electron or browser, not "netscape".' },
    { args: ['--article', 'nowhere.txt'], says: 'nowhere.txt cannot be read: give --article the path' },
  ];

  for (const { args, says } of mistakes) {
    test(`${args.join(' ')} is refused before anything is done`, async () => {
      const program = startNpm(repository, ...args);
      expect(await program.ended).toBe(1);
      expect(program.output().trim().split('\n')).toHaveLength(1);
      expect(program.output()).toContain(says);
    });
  }

  test('a port in use is named', async ({ dataFolder }) => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const program = startNpm(repository, '--no-open', `--data=${dataFolder}`, `--port=${port}`);
    expect(await program.ended).toBe(1);
    expect(lastLine(program.output())).toContain(`Port ${port} is in use. Choose another with --port N`);
    other.close();
  });

  test('a data folder that cannot be written is named', async ({ dataFolder }) => {
    const file = join(dataFolder, 'file');
    writeFileSync(file, '');
    const program = startNpm(repository, '--no-open', `--data=${join(file, 'data')}`);
    expect(await program.ended).toBe(1);
    expect(lastLine(program.output())).toMatch(/^The data folder .* cannot be written .* --data DIR\.$/);
  });

  test('a file that is no article is refused in a sentence', async ({ dataFolder }) => {
    const file = join(dataFolder, 'empty.txt');
    writeFileSync(file, '');
    const program = startNpm(repository, '--no-open', `--data=${dataFolder}`, `--article=${file}`);
    expect(await program.ended).toBe(1);
    expect(lastLine(program.output())).toBe(
      'empty.txt: The file is empty. Save the article again and import that file.',
    );
  });

  test('without a screen it says so, prints the address and goes on serving', async ({ dataFolder }) => {
    test.skip(process.platform !== 'linux', 'Only Linux has sessions without a screen.');
    const program = startProgram([process.execPath, 'tools/start.mjs', `--data=${dataFolder}`], {
      cwd: repository,
      env: { DISPLAY: '', WAYLAND_DISPLAY: '', WSL_DISTRO_NAME: undefined },
    });
    await program.says(/Browser host: this session has no screen/);
    await program.says(/Lindero is ready: http:\/\/127\.0\.0\.1:\d+\//);
    await program.says(/open the address above in a browser/);
    program.signal('SIGINT');
    expect(await program.ended).toBe(0);
  });
});

function startNpm(folder: string, ...args: string[]) {
  return startProgram([process.execPath, join(folder, 'tools', 'start.mjs'), ...args], { cwd: folder });
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
