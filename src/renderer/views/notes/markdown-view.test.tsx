// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { renderView } from '#renderer/testing/render-view.tsx';
import { OutsideLinks } from '#renderer/views/outside/OutsideLink.tsx';
import { propertyRuns } from '#shared/testing/property-runs.ts';
import { MarkdownView } from './MarkdownView.tsx';
import { type WikiLinks, WikiLinksContext } from './WikiLinksContext.tsx';

function read(source: string, resolve: WikiLinks['resolve'] = () => null) {
  const onOpen = vi.fn(async () => ({ ok: true, value: null }) as const);
  const view = renderView(
    <OutsideLinks onOpen={onOpen}>
      <WikiLinksContext value={{ destinations: () => [], written: () => '', resolve }}>
        <MarkdownView source={source} about={[]} />
      </WikiLinksContext>
    </OutsideLinks>,
  );
  return { ...view, onOpen };
}

test('a note reads as Markdown, with its headings below those of the window', () => {
  const { screen } = read(
    '# Treaty\n\n- *one*\n- **two**\n\n1. first\n\n> said\n\n`code`\n\n---\n\n| A | B |\n| --- | --- |\n| 1 | 2 |',
  );
  expect(screen.getByRole('heading', { name: 'Treaty', level: 4 })).toBeDefined();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'one',
    'two',
    'first',
  ]);
  expect(screen.getByRole('blockquote').textContent).toBe('said');
  expect(screen.getByRole('separator')).toBeDefined();
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['1', '2']);
  expect(document.querySelector('li em')?.textContent).toBe('one');
  expect(document.querySelector('code')?.textContent).toBe('code');
});

test('what looks like markup stays text, and a picture is named and never loaded', () => {
  const { screen } = read('<b onclick="x">bold</b> ![a map](https://example.org/map.png)');
  expect(document.querySelector('b, img, [onclick]')).toBeNull();
  expect(screen.getByText(/<b onclick="x">bold<\/b>/)).toBeDefined();
  expect(document.body.textContent).toContain('Picture, not loaded: a map');
});

test('whatever a note says, nothing but plain elements comes of it, and nothing that loads or runs', () => {
  const pieces = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '![b](https://example.org/x.png)',
    '<iframe src="https://example.org"></iframe>',
    '[c](data:text/html,x)',
    '[[lindero://article/x]]',
    '# ',
    '`',
    '\n\n',
    '> ',
    '- ',
    '| a | b |\n| --- | --- |\n',
    'words ',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      read(parts.join(''));
      const dangerous = document.querySelectorAll(
        'script, img, iframe, object, embed, link, style, [src], [srcdoc]',
      );
      expect(dangerous).toHaveLength(0);
      for (const element of document.body.querySelectorAll('*')) {
        for (const { name } of element.attributes) expect(name.startsWith('on')).toBe(false);
      }
    }),
    { numRuns: propertyRuns(25) },
  );
});

test('a link within the atlas is followed in it, by its own name or the one that it is given', async () => {
  const go = vi.fn();
  const resolve = (target: string) => (target === 'Lisbon' ? { name: 'Lisbon, the city', go } : null);
  const { screen, user } = read('[[Lisbon]] and [[Lisbon|the capital]]', resolve);
  await user.click(screen.getByRole('button', { name: 'Lisbon, the city' }));
  await user.click(screen.getByRole('button', { name: 'the capital' }));
  expect(go).toHaveBeenCalledTimes(2);
});

test('a Markdown link of the atlas is one, too, and needs no address to be shown first', async () => {
  const go = vi.fn();
  const { screen, user } = read('[Trade](lindero://article/a-b/section/trade)', () => ({
    name: 'Trade',
    go,
  }));
  await user.click(screen.getByRole('button', { name: 'Trade' }));
  expect(go).toHaveBeenCalledOnce();
});

test('a link that leads nowhere is no button, and says why', () => {
  const { screen } = read('[[Atlantis]] [gone](lindero://article/gone)');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('Atlantis').title).toBe('This link leads nowhere');
  expect(screen.getByText('gone')).toBeDefined();
});

test('the address of a link that leads out of the atlas is shown before anything opens', async () => {
  const { screen, user, onOpen } = read('[a page](https://example.org/treaty)');
  await user.click(screen.getByRole('button', { name: /a page/ }));
  expect(screen.getByRole('dialog').textContent).toContain('https://example.org/treaty');
  expect(onOpen).not.toHaveBeenCalled();
});

test('a note as long as a book is drawn piece by piece', async () => {
  const { screen, user } = read(Array.from({ length: 250 }, (_, index) => `Paragraph ${index}`).join('\n\n'));
  expect(document.querySelectorAll('p')).toHaveLength(200);
  await user.click(screen.getByText('Show more of the note'));
  expect(document.querySelectorAll('p')).toHaveLength(250);
  expect(screen.queryByText('Show more of the note')).toBeNull();
});
