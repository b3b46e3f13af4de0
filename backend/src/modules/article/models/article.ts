import { model } from "@medusajs/framework/utils"
import {
  ARTICLE_STATES,
  AUDIENCES,
  type Article as ArticleContract,
  type Picture,
} from "../../../contracts"

/**
 * A piece of education. `body` is Markdown (GFM) in which `::product{handle="…"}` stands
 * where a product is named. Minutes to read are computed from the body, never stored.
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
  /** When the words last changed; `updated_at` is the row's own. */
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
  /** Place in the list of articles; lowest first. */
  rank: model.number().default(0),
  /** Number of the newest revision. */
  revision: model.number().default(1),
  /** When a job publishes it; only while in review. */
  scheduled_for: model.dateTime().nullable(),
  /** The revision that the seed wrote last; while it is the newest, nobody has edited it. */
  seed_revision: model.number().nullable(),
  /** What the seed wrote then, as a fingerprint of its file. */
  seed_fingerprint: model.text().nullable(),
})
