/**
 * What an import takes at most. Notes are written by hand: a notebook of a
 * lifetime has some ten thousand, with 30 MB. What is larger is something else,
 * or meant to do harm. `docs/notes-exchange.md` gives the reasons.
 */
export const importBounds = {
  /** Bytes of one file, unpacked: twice a notebook of a lifetime. */
  fileBytes: 64 * 2 ** 20,
  /** Bytes of all files of an archive together, unpacked. */
  archiveBytes: 256 * 2 ** 20,
  /** Files of an archive. */
  archiveFiles: 50_000,
  /** How many times as large a file of more than a megabyte becomes when it is unpacked: words come to 10, coordinates to 30. */
  archiveRatio: 250,
  /** Commas, and brackets that open, of one JSON file: at least as many as it has numbers, words, lists and objects. */
  values: 4_000_000,
  /** Notes, features, annotations or placemarks of one file. */
  items: 50_000,
  /** Numbers, words, lists and objects of one note. */
  noteValues: 500_000,
  /** Lists and objects within one another in one note; six is what notes have. */
  noteDepth: 100,
  /** UTF-16 units of front matter without what Lindero wrote into it. */
  frontMatter: 64 * 2 ** 10,
  /** UTF-16 units of what Lindero wrote into front matter: all shapes of a note in one line. */
  ownFrontMatter: 8_000_000,
  /** UTF-16 units of all notes of an import together, with their earlier states. */
  importUnits: 64 * 2 ** 20,
} as const;

export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MB`;
