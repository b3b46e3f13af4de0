import { model } from "@medusajs/framework/utils"

/**
 * A former slug of an article that was public. It refers to the article, not to a slug,
 * so several renamings never make a chain. The current slug of an article is never in
 * this table.
 */
export const ArticleRedirect = model
  .define("article_redirect", {
    id: model.id({ prefix: "artred" }).primaryKey(),
    slug: model.text().unique(),
    article_id: model.text(),
  })
  .indexes([{ on: ["article_id"] }])
