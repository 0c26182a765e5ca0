import { applicationFolders } from './application-folders.ts';
import { makeFolder } from './files/make-folder.ts';
import { prepareBuiltInArticles } from './services/library/built-in-articles.ts';
import { openWorld } from './world/open-world.ts';

// The last step of the build: the articles that come with the atlas, compiled by
// the importer that was built, so that no first start waits for it.
const folders = applicationFolders(import.meta.dirname);
makeFolder(folders.compiledArticles);
const { failures } = await prepareBuiltInArticles({
  articlesFolder: folders.articles,
  worldFolder: folders.world,
  compiledFolder: folders.compiledArticles,
  cacheFolder: folders.compiledArticles,
  world: await openWorld(folders.world),
});
for (const { message } of failures) console.error(message);
process.exitCode = failures.length === 0 ? 0 : 1;
