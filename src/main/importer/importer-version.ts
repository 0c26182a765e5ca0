/** Set when the application is built: `tools/importer/version.ts` makes it from the importer's sources. */
declare const __IMPORTER_VERSION__: number | undefined;

/**
 * Which importer this is; packs say which one made them. The built-in article is compiled again when it was another
 * one, an article of the library when its file is imported again. 0 where the sources run unbuilt.
 */
export const importerVersion: number = typeof __IMPORTER_VERSION__ === 'undefined' ? 0 : __IMPORTER_VERSION__;
