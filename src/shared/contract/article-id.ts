import { z } from 'zod';

/** Names that Windows keeps for devices, with any ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * An article's id. It is the name of the pack's file and a part of links, so
 * that it is a slug and nothing else: words of lower-case ASCII letters and
 * digits joined by single hyphens, at most 200 characters, and no name that
 * Windows keeps for a device. The one rule for windows, links, notes, packs and
 * the folders of the library.
 */
export const articleId = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .refine((id) => !deviceName.test(id), 'a name that Windows keeps for a device');

export const isArticleId = (text: string): boolean => articleId.safeParse(text).success;
