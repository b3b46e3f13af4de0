import { model } from "@medusajs/framework/utils"
import {
  ARTICLE_ACTIONS,
  ARTICLE_ACTORS,
  ARTICLE_STATES,
  type ArticleContent,
} from "../../../contracts"

/**
 * What an article said after each change, and who made it. Written once, never changed. One
 * number exists once per article, whatever two processes do at the same time.
 */
export const ArticleRevision = model
  .define("article_revision", {
    id: model.id({ prefix: "artrev" }).primaryKey(),
    article_id: model.text(),
    revision: model.number(),
    action: model.enum([...ARTICLE_ACTIONS]),
    state: model.enum([...ARTICLE_STATES]),
    restored_from: model.number().nullable(),
    actor: model.enum([...ARTICLE_ACTORS]),
    /** Staff who did it; null for the clock and the seed. */
    user_id: model.text().nullable(),
    content: model.json<ArticleContent>(),
  })
  .indexes([{ on: ["article_id", "revision"], unique: true }])
