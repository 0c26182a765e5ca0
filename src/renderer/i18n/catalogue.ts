import type { Language } from '#shared/models/settings.ts';
import * as exchange from './messages/exchange.ts';
import * as failures from './messages/failures.ts';
import * as figures from './messages/figures.ts';
import * as frame from './messages/frame.ts';
import * as library from './messages/library.ts';
import * as links from './messages/links.ts';
import * as map from './messages/map.ts';
import * as missions from './messages/missions.ts';
import * as notebook from './messages/notebook.ts';
import * as notes from './messages/notes.ts';
import * as outside from './messages/outside.ts';
import * as places from './messages/places.ts';
import * as placing from './messages/placing.ts';
import * as reader from './messages/reader.ts';
import * as search from './messages/search.ts';
import * as settings from './messages/settings.ts';
import * as study from './messages/study.ts';
import * as timeline from './messages/timeline.ts';
import * as tools from './messages/tools.ts';
import * as warnings from './messages/warnings.ts';

/**
 * Every word of the interface. A view keeps its own in messages/<view>.ts as
 * `en` and `es`; its keys begin with the view's name. Add a view here.
 */
const en = {
  ...exchange.en,
  ...failures.en,
  ...figures.en,
  ...frame.en,
  ...library.en,
  ...links.en,
  ...map.en,
  ...missions.en,
  ...notebook.en,
  ...notes.en,
  ...outside.en,
  ...places.en,
  ...placing.en,
  ...reader.en,
  ...search.en,
  ...settings.en,
  ...study.en,
  ...timeline.en,
  ...tools.en,
  ...warnings.en,
};
const es = {
  ...exchange.es,
  ...failures.es,
  ...figures.es,
  ...frame.es,
  ...library.es,
  ...links.es,
  ...map.es,
  ...missions.es,
  ...notebook.es,
  ...notes.es,
  ...outside.es,
  ...places.es,
  ...placing.es,
  ...reader.es,
  ...search.es,
  ...settings.es,
  ...study.es,
  ...timeline.es,
  ...tools.es,
  ...warnings.es,
};

export type Messages = typeof en;
export type MessageKey = keyof Messages;

export const catalogue = { en, es } satisfies Record<Language, Record<MessageKey, string>>;
