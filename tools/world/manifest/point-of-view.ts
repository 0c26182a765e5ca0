/** What the map shows where borders are disputed; shown beside the map, and in docs/world.md. */
export const pointOfView = [
  'Borders are drawn as they are on the ground, after Natural Earth and OpenStreetMap, except that',
  'Crimea and Sevastopol are shown as part of Ukraine (resolution 68/262 of the General Assembly of the United Nations)',
  "and Western Sahara is shown whole, as in the United Nations' list of non-self-governing territories.",
  'Kosovo, Palestine and Taiwan are shown apart. Northern Cyprus, Somaliland, Abkhazia, South Ossetia and',
  'Transnistria are shown within the States that the United Nations count them to; Kashmir is divided at the line of',
  'control, and the Golan Heights are shown with Israel, who holds them. Lines of control, claims and borders that one',
  'side rejects are drawn as disputed. None of this is an opinion on anybody’s rights.',
].join(' ');
