import { type AppChannels, appValidators } from './app-channels.ts';
import type { RequestOf, ResultOf, Validators } from './channel-types.ts';
import { type ExchangeChannels, exchangeValidators } from './exchange-channels.ts';
import type { JsonSafeForm } from './json-safe.ts';
import { type LibraryChannels, libraryValidators } from './library-channels.ts';
import { type NotesChannels, notesValidators } from './notes-channels.ts';
import { type SearchChannels, searchValidators } from './search-channels.ts';
import { type StudyChannels, studyValidators } from './study-channels.ts';
import { type WorldChannels, worldValidators } from './world-channels.ts';

/** The whole contract between a window and the core. Add a group here, and its validators below. */
export type Channels = AppChannels &
  ExchangeChannels &
  LibraryChannels &
  NotesChannels &
  SearchChannels &
  StudyChannels &
  WorldChannels;

export type Channel = keyof Channels;
export type ChannelRequest<Name extends Channel> = RequestOf<Channels, Name>;
export type ChannelResult<Name extends Channel> = ResultOf<Channels, Name>;

export const validators: Validators<Channels> = {
  ...appValidators,
  ...exchangeValidators,
  ...libraryValidators,
  ...notesValidators,
  ...searchValidators,
  ...studyValidators,
  ...worldValidators,
};

/** Does not compile when a request or a result could not be sent as JSON. */
type AssertJsonSafe<Contract extends { [Name in keyof Contract]: JsonSafeForm<Contract[Name]> }> = Contract;
export type WireForm = AssertJsonSafe<{
  [Name in Channel]: { request: ChannelRequest<Name>; result: ChannelResult<Name> };
}>;
