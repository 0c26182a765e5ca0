/** "LIND" as a big-endian 32-bit number: what PRAGMA application_id of every pack says. */
export const applicationId = 0x4c494e44;

/** PRAGMA user_version: the version of the tables. A newer one is refused, never guessed at. */
export const packVersion = 1;

/** First bytes of every SQLite file. */
export const sqliteMagic = 'SQLite format 3\0';
