import type { ArticleContent } from "./article-admin"

/**
 * POST /admin/article-previews; with the key of an earlier response, the same page shows
 * the new content. `id` is the article whose paired products are shown.
 */
export type AdminSaveArticlePreview = {
  key?: string
  id: string
  content: ArticleContent
}

/**
 * `key` gives access to the preview for an hour: `GET
 * /store/article-previews/:key?country_code=us` returns an `ArticleResponse`. `url` is
 * the shop's page for it, which is shown in a frame.
 */
export type AdminArticlePreviewResponse = { key: string; url: string }

/** The message that the dashboard posts into that frame when the content has changed. */
export const PREVIEW_CHANGED = "clearline:article-preview-changed"
