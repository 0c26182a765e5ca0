import { expect, test } from 'vitest';
import { failurePage } from './failure-page.ts';

test('the page says what happened and by which code, and runs nothing of it', () => {
  const page = failurePage({ code: 'world.missing', message: 'No <script>alert("1")</script> & no world.' });
  expect(page).toContain('No &#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62; &#38; no world.');
  expect(page).toContain('<code>world.missing</code>');
  expect(page).not.toMatch(/<script|<style| style=/);
});
