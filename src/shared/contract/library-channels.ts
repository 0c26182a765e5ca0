import { z } from 'zod';
import type { Edition } from '#shared/models/edition.ts';
import type { EditionChanges } from '#shared/models/edition-changes.ts';
import type {
  ImportReport,
  ImportResult,
  PackSummary,
  PlacingChoice,
  TrashedPack,
} from '#shared/models/library.ts';
import type { Mission } from '#shared/models/mission.ts';
import { emptyRequest } from './app-channels.ts';
import { articleId } from './article-id.ts';
import type { Validators } from './channel-types.ts';

/** What a window sends of a file that was chosen or dropped. */
export type ImportFile = { readonly name: string; readonly base64: string };

export type PackFile = { readonly fileName: string; readonly base64: string };

export type LibraryChannels = {
  /** Never fails for a pack that cannot be read: such a pack is listed with its problem. */
  'library.list': (request: Record<string, never>) => readonly PackSummary[];
  /** Fails with `library.no-such-article`, `pack.damaged`, `pack.newer`. */
  'library.open': (request: { readonly id: string }) => Edition;
  /**
   * Articles in any format, and packs. A file that cannot be read is a failed
   * result and does not stop the others. `importId` names the import for
   * `library.importProgress` and `library.cancelImport`.
   */
  'library.import': (request: {
    readonly importId: string;
    readonly files: readonly ImportFile[];
  }) => ImportReport;
  /** Ends an import after what is done; false when there is no such import any more. */
  'library.cancelImport': (request: { readonly importId: string }) => boolean;
  /** Takes in a text that an import asked about. Fails with `library.not-held`. */
  'library.keep': (request: { readonly heldId: string }) => ImportResult;
  /** Leaves it out; false when it does not wait any more. */
  'library.leaveOut': (request: { readonly heldId: string }) => boolean;
  /** Moves an edition to the trash. Fails with `library.no-such-article`, `library.built-in`. */
  'library.remove': (request: { readonly id: string }) => TrashedPack;
  /** Newest first. */
  'library.trash': (request: Record<string, never>) => readonly TrashedPack[];
  /** Takes an edition back; the current one, if there is one, goes to the trash. Fails with `library.not-in-trash`. */
  'library.restore': (request: { readonly trashId: string }) => PackSummary;
  /** What the current edition says otherwise than the one that it replaced; null when it replaced none. */
  'library.changes': (request: { readonly id: string }) => EditionChanges | null;
  /** The pack with the person's placings in it, to open on another machine. */
  'library.export': (request: { readonly id: string }) => PackFile;
  /** Places a mission by hand. Fails with `library.no-such-mission`, `library.no-such-candidate`. */
  'library.correctPlacing': (request: {
    readonly id: string;
    readonly missionId: string;
    readonly choice: PlacingChoice;
  }) => Mission;
  /** Gives a mission back to the rule. */
  'library.clearPlacing': (request: { readonly id: string; readonly missionId: string }) => Mission;
};

const importId = z.string().regex(/^[\w-]{1,64}$/);
const heldId = z.uuid();
const missionId = z.string().min(1).max(400);
const trashId = z.string().regex(/^[a-z0-9-]{1,200}~\d{1,16}~(?:removed|replaced)$/);
const base64 = z
  .string()
  .refine((text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text), 'not base64');

const placingChoice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('candidate'), placeId: z.string().min(1).max(200) }),
  z.strictObject({
    kind: z.literal('point'),
    lat: z.number().min(-90).max(90),
    lon: z.number().min(-180).max(180),
  }),
]);

export const libraryValidators = {
  'library.list': emptyRequest,
  'library.open': z.strictObject({ id: articleId }),
  'library.import': z.strictObject({
    importId,
    files: z.array(z.strictObject({ name: z.string().min(1).max(1000), base64 })).max(1000),
  }),
  'library.cancelImport': z.strictObject({ importId }),
  'library.keep': z.strictObject({ heldId }),
  'library.leaveOut': z.strictObject({ heldId }),
  'library.remove': z.strictObject({ id: articleId }),
  'library.trash': emptyRequest,
  'library.restore': z.strictObject({ trashId }),
  'library.changes': z.strictObject({ id: articleId }),
  'library.export': z.strictObject({ id: articleId }),
  'library.correctPlacing': z.strictObject({ id: articleId, missionId, choice: placingChoice }),
  'library.clearPlacing': z.strictObject({ id: articleId, missionId }),
} satisfies Validators<LibraryChannels>;
