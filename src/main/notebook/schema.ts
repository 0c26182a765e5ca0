/** "LINN" as a big-endian 32-bit number: what PRAGMA application_id of every notebook says. */
export const notebookApplicationId = 0x4c494e4e;

/**
 * Numbered, append-only: the entry at index n takes a notebook from version n to
 * n + 1. An entry that was ever released is never changed.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE note (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    colour TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    trashed_at TEXT
  ) WITHOUT ROWID;
  CREATE TABLE note_tag (
    note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (note_id, position)
  ) WITHOUT ROWID;
  CREATE TABLE note_target (
    note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    article_id TEXT,
    target TEXT NOT NULL,
    PRIMARY KEY (note_id, position)
  ) WITHOUT ROWID;
  CREATE INDEX note_target_by_article ON note_target (article_id);
  CREATE TABLE note_version (
    note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    saved_at TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (note_id, version)
  ) WITHOUT ROWID;
  `,
  // Reviews of cards. They stay when their note goes: nothing points from one to the other.
  `
  CREATE TABLE review (
    card_id TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 4),
    PRIMARY KEY (card_id, reviewed_at)
  ) WITHOUT ROWID;
  `,
];

/** PRAGMA user_version of a notebook that this Lindero writes. */
export const notebookVersion = migrations.length;
