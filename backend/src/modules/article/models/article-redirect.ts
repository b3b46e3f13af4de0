import { model } from "@medusajs/framework/utils"

/**
 * A slug that an article had while the public could know it. It leads to the article, not to
 * a slug, so several renamings never make a chain. A slug that an article has is never here.
 */
export const ArticleRedirect = model
  .define("article_redirect", {
    id: model.id({ prefix: "artred" }).primaryKey(),
    slug: model.text().unique(),
    article_id: model.text(),
  })
  .indexes([{ on: ["article_id"] }])
