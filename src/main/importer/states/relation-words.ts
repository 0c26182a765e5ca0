/**
 * The words around the names in a title that speaks of two States, in English
 * and Spanish, each as a pattern for whole words.
 */
const kinds =
  'bilateral|diplomatic|foreign|international|political|economic|commercial|cultural|military|trade|land|maritime|state|' +
  'bilaterales|diplomáticas|exteriores|internacionales|políticas|económicas|comerciales|culturales|militares';

const nouns =
  'relations?|relationships?|ties|borders?|boundary|boundaries|frontiers?|barriers?|wall|fence|trade|wars?|conflicts?|' +
  'disputes?|crisis|standoff|clashes|skirmishes|treaty|treaties|agreements?|pact|friendship|alliance|cooperation|rivalry|' +
  'diplomacy|affairs|talks|summits?|tensions?|' +
  'relaciones|relación|fronteras?|comercio|guerras?|conflictos?|tratados?|límites';

/** What may follow the second name: "relations", "border crisis", or anything that is not part of a name. */
const following = new RegExp(`^(?:${kinds}|${nouns})(?!\\p{L})`, 'iu');

export function mayFollowNames(rest: string): boolean {
  return rest === '' || /^[\p{Ll}\d(,:;.]/u.test(rest) || following.test(rest);
}

/** What may stand before the first name: "Relations between", "History of", "2020", "Bilateral". */
const preceding = new RegExp(
  `(?:^|\\s)(?:of|between|the|de|entre|la|los|las|el|del|\\d[\\d–-]*|${kinds}|${nouns})$`,
  'iu',
);

export function mayPrecedeNames(rest: string): boolean {
  return rest === '' || preceding.test(rest);
}

const noun = new RegExp(`(?<!\\p{L})(?:${nouns})(?!\\p{L})`, 'iu');

/** Whether a title says that it is about relations at all. */
export function speaksOfRelations(title: string): boolean {
  return noun.test(title);
}

const nounPhrase = `(?:['’]s?)?\\s+(?:(?:${kinds})\\s+)*(?:${nouns})`;
const atEnd = new RegExp(`${nounPhrase}$`, 'iu');
const onwards = new RegExp(`${nounPhrase}(?!\\p{L}).*$`, 'iu');
const introduction = new RegExp(
  `^.*(?<!\\p{L})(?:${nouns})\\s+(?:(?:${kinds})\\s+)*(?:of|between|de|del|entre)\\s+|^(?:(?:${kinds})\\s+)+`,
  'iu',
);

/** "Mexico's bilateral relations" (with somebody) → "Mexico"; "Bilateral relations of Mexico" stays. */
export function withoutRelationsAtEnd(part: string): string {
  return part.replace(atEnd, '').trim();
}

/** "Relations between the Soviet Union" → "the Soviet Union". */
export function withoutIntroduction(part: string): string {
  const name = part.replace(introduction, '').trim();
  return name === '' ? part : name;
}

/** "European Union relations since 1990" → "European Union". */
export function withoutRelationsOnwards(part: string): string {
  const name = part.replace(onwards, '').trim();
  return name === '' ? part : name;
}
