import { z } from 'zod';
import { type SearchAnswer, type SearchRequest, searchKinds } from '#shared/models/search.ts';
import { languages } from '#shared/models/settings.ts';
import { articleId } from './article-id.ts';
import type { Validators } from './channel-types.ts';

export type SearchChannels = {
  /** An empty or wordless query gives no hits. */
  'search.query': (request: SearchRequest) => SearchAnswer;
};

export const searchValidators = {
  'search.query': z.strictObject({
    query: z.string().max(500),
    kinds: z.array(z.enum(searchKinds)).max(searchKinds.length),
    articleId: articleId.nullable(),
    sectionId: z.string().max(300).nullable(),
    language: z.enum(languages),
    limit: z.int().min(1).max(200),
  }),
} satisfies Validators<SearchChannels>;
