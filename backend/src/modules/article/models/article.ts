import { model } from "@medusajs/framework/utils"
import {
  ARTICLE_STATES,
  AUDIENCES,
  type Article as ArticleContract,
  type Picture,
} from "../../../contracts"

/**
 * An educational article. `body` is Markdown (GFM); `::product{handle="…"}` in it shows a
 * product. The minutes to read are computed from the body and never stored.
 */
export const Article = model.define("article", {
  id: model.id({ prefix: "art" }).primaryKey(),
  slug: model.text().unique(),
  title: model.text().searchable(),
  summary: model.text(),
  audience: model.enum([...AUDIENCES]).default("both"),
  body: model.text(),
  author: model.text(),
  state: model.enum([...ARTICLE_STATES]).default("draft"),
  published_at: model.dateTime().nullable(),
  /** Time of the last change of the content; `updated_at` changes with any column. */
  content_updated_at: model.dateTime(),
  sources_checked_at: model.dateTime(),
  /** All four null until a real person has reviewed the article. */
  medical_reviewer: model.text().nullable(),
  medical_reviewer_role: model.text().nullable(),
  medically_reviewed_at: model.dateTime().nullable(),
  next_review_at: model.dateTime().nullable(),
  sources: model.json<ArticleContract["sources"]>(),
  faq: model.json<ArticleContract["faq"]>(),
  see_a_doctor: model.text(),
  hero: model.json<NonNullable<ArticleContract["hero"]>>().nullable(),
  card_picture: model.json<Picture>().nullable(),
  /** Slugs of related articles, best first. */
  related: model.array(),
  /** Position in the list of articles; lowest first. */
  rank: model.number().default(0),
  /** Number of the newest revision. */
  revision: model.number().default(1),
  /** Time at which a job publishes it; only set while in review. */
  scheduled_for: model.dateTime().nullable(),
  /**
   * The last revision that the seed wrote; while it is the newest, no person has edited
   * the article.
   */
  seed_revision: model.number().nullable(),
  /** Fingerprint of the file from which the seed wrote that revision. */
  seed_fingerprint: model.text().nullable(),
})
