import { z } from 'zod';
import { longestOutsideAddress, readOutsideAddress } from '#shared/links/outside-address.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { Session } from '#shared/models/session.ts';
import { languages, type Settings, themes, units } from '#shared/models/settings.ts';
import type { Validators } from './channel-types.ts';
import { sessionSchema } from './session-schema.ts';

export type Attribution = { readonly name: string; readonly licence: string; readonly attribution: string };

export type AppInfo = {
  readonly version: string;
  readonly host: 'electron' | 'browser';
  /** The folder that holds library and notebook. */
  readonly dataFolder: string;
  readonly settings: Settings;
  /** How the window was left. */
  readonly session: Session;
  /** Sources of the bundled geographic data, for the about dialog and exports. */
  readonly attributions: readonly Attribution[];
  /** What the core found at start and mended, for people to know: a damaged settings file put aside, … */
  readonly notices: readonly Failure[];
};

export type AppChannels = {
  'app.info': (request: Record<string, never>) => AppInfo;
  /** Changes the members that are named: another window may have changed others. */
  'app.saveSettings': (request: Partial<Settings>) => Settings;
  'app.saveSession': (request: Session) => Session;
  /** Has a page of the web opened in the reader's own browser. Fails with `outside.not-opened`. */
  'app.openOutside': (request: { readonly address: string }) => Record<string, never>;
};

export const emptyRequest = z.strictObject({}) as z.ZodType<Record<string, never>>;

const paneSize = z.number().min(0).max(10_000).nullable();

export const settingsSchema = z.strictObject({
  language: z.enum(languages).nullable(),
  theme: z.enum(themes),
  units: z.enum(units),
  characterKeys: z.boolean(),
  panes: z.strictObject({ contents: paneSize, article: paneSize, panel: paneSize }),
});

const { shape } = settingsSchema;
const settingsChange = z.strictObject({
  language: z.exactOptional(shape.language),
  theme: z.exactOptional(shape.theme),
  units: z.exactOptional(shape.units),
  characterKeys: z.exactOptional(shape.characterKeys),
  panes: z.exactOptional(shape.panes),
}) satisfies z.ZodType<Partial<Settings>>;

export const appValidators = {
  'app.info': emptyRequest,
  'app.saveSettings': settingsChange,
  'app.saveSession': sessionSchema,
  'app.openOutside': z.strictObject({
    address: z
      .string()
      .max(longestOutsideAddress)
      .refine((address) => readOutsideAddress(address) !== null, 'Not a page of the web.'),
  }),
} satisfies Validators<AppChannels>;
