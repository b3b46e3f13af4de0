import type { ArticleContent } from "./article-admin"

/**
 * POST /admin/article-previews; with the key of earlier the same page shows the new words. `id`:
 * the article whose products are shown beside them.
 */
export type AdminKeepArticlePreview = {
  key?: string
  id: string
  content: ArticleContent
}

/**
 * `key` opens the preview for an hour: `GET /store/article-previews/:key?country_code=us` answers
 * an `ArticleResponse`. `url` is the shop's page of it, made to stand in a frame.
 */
export type AdminArticlePreviewResponse = { key: string; url: string }

/** What the dashboard posts into that frame when the words have changed. */
export const PREVIEW_CHANGED = "clearline:article-preview-changed"
