import { z } from 'zod';
import { articleId } from '#shared/contract/article-id.ts';

/** What the forms of kept subjects have in common. */
export const short = z.string().max(500);
export const offset = z.int().min(0);
export const inArticle = { articleId, articleTitle: short };
/** Headings from the outermost down. */
export const path = z.array(short).max(20).optional();
export const edition = z.string().max(64).optional();
