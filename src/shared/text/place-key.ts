/**
 * The one normalised form under which names of places and countries are stored and looked up.
 * The compiler of resources/world writes keys with it and the application reads with it: change it, and
 * `npm run world` has to run again.
 *
 * - accents go (NFKD, marks stripped) and letters that have none apart (ø, ł, ß, æ …) are spelt out;
 * - case goes; "St", "St." become "saint"; "&" becomes "and";
 * - apostrophes and the full stops of abbreviations go ("D.C." is "dc"), all other punctuation is a space.
 */
export function placeKey(name: string): string {
  // Most names are words in plain letters, for which all of this comes to lower case.
  if (PLAIN.test(name) && !SAINT.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœðþıħŧ]/g, (letter) => SPELT_OUT[letter] ?? letter)
    .replace(/['’‘ʻʼʾʿ`´ʹ′]/g, '')
    .replace(/(?<=[\p{L}\p{N}]{2})\.(?=\p{L}{2})/gu, ' ')
    .replace(/\./g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?:^| )st(?= \p{L})/gu, (match) => match.replace('st', 'saint'));
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;
const SAINT = /(?:^| )st /i;

const SPELT_OUT: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};
