import { expect, test } from 'vitest';
import { catalogue } from '#renderer/i18n/catalogue.ts';
import { forms } from '#shared/exchange/notes/forms.ts';

test('the window says of every form what the terminal says', () => {
  const said = forms.map(({ name }) => [
    catalogue.en[`exchange.keeps.${name}`],
    catalogue.en[`exchange.loses.${name}`],
  ]);
  expect(said).toEqual(forms.map(({ keeps, loses }) => [keeps, loses]));
});
