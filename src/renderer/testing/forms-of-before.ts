/** How notes and links stood on disk and on paper on 1 December 2026: never change a letter of it. */

/** Rows of the notebook, of the edition in `iberia.ts`: what notes are on, as JSON. */
export const storedSubjects: readonly string[] = [
  String.raw`{"kind":"section","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","sectionId":"trade","title":"Trade","path":["Trade"],"begins":"| | 2018 | 2019 | 2020 |\n| --- | --- | --- | --- |\n| Exports of Portugal | $10 billion | $11 billion | about a tenth less |\n| Exports of Spain | $20 billion | $22 billion | $21 billion |\n| Ships | 40 | 44 | 38 |","edition":"0000000000000000000000000000000000000000000000000000000000000000"}`,
  '{"kind":"mission","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","missionId":"pt-es-embassy-madrid","name":"Embassy of Portugal, Madrid","post":{"sending":"PT","receiving":"ES","type":"embassy","city":"Madrid"},"edition":"0000000000000000000000000000000000000000000000000000000000000000"}',
  '{"kind":"place","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","placeId":"geonames:lisbon","name":"Lisbon"}',
  '{"kind":"event","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","eventId":"history.1.event-1","edtf":"1297-09-12","text":"12 September 1297","sentence":"The treaty of Alcañices was signed on 12 September 1297 in Lisbon.","at":38,"path":["History"],"edition":"0000000000000000000000000000000000000000000000000000000000000000"}',
  '{"kind":"period","first":"1980-01-01","last":"1989-12-31"}',
  String.raw`{"kind":"words","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","anchor":{"exact":"nd Spain are neighbo","prefix":"al–Spain relations =\n\nPortugal a","suffix":"urs. They have met in Lisbon sin","start":40,"end":60,"sectionId":"lead"}}`,
  '{"kind":"figure","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","tableId":"country-comparison.1","row":"Population density","column":"Spain","table":{"caption":null,"header":["","Portugal","Spain"],"rows":[["Population density","109 per km2","150 per km2"],["Population","10,000,000","47,000,000"],["Area","92,000 km2","505,000 km2"]],"whole":false},"path":["Country comparison"],"edition":"0000000000000000000000000000000000000000000000000000000000000000"}',
  '{"kind":"section","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","sectionId":"recent-years","title":"Recent years","path":["History","Recent years"],"begins":"Both joined the European Communities on 1 January 1986. Lisbon asked for patience in the 2010s. Madrid agreed in 2015.","edition":"0000000000000000000000000000000000000000000000000000000000000000"}',
];

/** The same as notes of before had it, which knew less; and a line that was drawn on the map. */
export const storedWithoutEvidence: readonly string[] = [
  '{"kind":"section","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","sectionId":"trade","title":"Trade"}',
  '{"kind":"mission","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","missionId":"es-pt-embassy-lisbon","name":"Embassy of Spain, Lisbon"}',
  '{"kind":"event","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","eventId":"history.1.event-1","edtf":"1297-09-12","text":"12 September 1297"}',
  '{"kind":"figure","articleId":"portugal-spain-relations","articleTitle":"Portugal–Spain relations","tableId":"country-comparison.1","row":"Area","column":"Spain"}',
  '{"kind":"geometry","geometry":{"type":"LineString","coordinates":[[-7.4,37.2],[-8.6,41.9]]},"name":"The border walked"}',
];

/** Links to what was chosen, as they were copied, each with what it leads to in the same edition. */
export const copiedLinks: readonly (readonly [link: string, kind: string, id: string])[] = [
  ['lindero://article/portugal-spain-relations', 'article', ''],
  ['lindero://article/portugal-spain-relations/section/trade?as=ee7bcb88fa71d020', 'section', 'trade'],
  [
    'lindero://article/portugal-spain-relations/mission/pt-es-embassy-madrid?in=missions',
    'mission',
    'pt-es-embassy-madrid',
  ],
  ['lindero://article/portugal-spain-relations/place/geonames%3Alisbon?in=lead', 'place', 'geonames:lisbon'],
  [
    'lindero://article/portugal-spain-relations/event/history.1.event-1?as=2146a4fec5a38930&in=history',
    'event',
    'history.1.event-1',
  ],
  [
    'lindero://article/portugal-spain-relations/words/40-60?exact=nd+Spain+are+neighbo&prefix=al%E2%80%93Spain+relations+%3D%0A%0APortugal+a&suffix=urs.+They+have+met+in+Lisbon+sin&in=lead',
    'words',
    '40-60',
  ],
  [
    'lindero://article/portugal-spain-relations/period/1980-01-01..1989-12-31',
    'period',
    '1980-01-01..1989-12-31',
  ],
  [
    'lindero://article/portugal-spain-relations/note/6f7d1f0e-0000-4000-8000-000000000001',
    'note',
    '6f7d1f0e-0000-4000-8000-000000000001',
  ],
];

/** Links to what notes are on, in the order of `storedSubjects`; null where it belongs to no article. */
export const linksOfStored: readonly (string | null)[] = [
  'lindero://article/portugal-spain-relations/section/trade?as=ee7bcb88fa71d020&in=trade',
  'lindero://article/portugal-spain-relations/mission/pt-es-embassy-madrid',
  'lindero://article/portugal-spain-relations/place/geonames%3Alisbon',
  'lindero://article/portugal-spain-relations/event/history.1.event-1?as=2146a4fec5a38930',
  null,
  'lindero://article/portugal-spain-relations/words/40-60?exact=nd+Spain+are+neighbo&prefix=al%E2%80%93Spain+relations+%3D%0A%0APortugal+a&suffix=urs.+They+have+met+in+Lisbon+sin&in=lead',
  'lindero://article/portugal-spain-relations',
  'lindero://article/portugal-spain-relations/section/recent-years?as=e07fc4fc16263edc&in=recent-years',
];
