import { model } from "@medusajs/framework/utils"
import {
  ARTICLE_ACTIONS,
  ARTICLE_ACTORS,
  ARTICLE_STATES,
  type ArticleContent,
} from "../../../contracts"

/**
 * The content of an article after each change, and who made the change. Rows are never
 * changed. A revision number exists once per article, also when two processes write
 * concurrently.
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
    /** User id of the member of staff; null for the schedule and the seed. */
    user_id: model.text().nullable(),
    content: model.json<ArticleContent>(),
  })
  .indexes([{ on: ["article_id", "revision"], unique: true }])
