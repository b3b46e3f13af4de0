import type { Audience } from "../../../contracts"
import { expandSynonyms } from "./expand-synonyms"
import { toWords } from "./to-words"

/**
 * The texts of a document in both indexes, as words. `title` has the highest weight, then
 * `lead`, then `keywords`. Keywords are not shown: they are synonyms of words in title
 * and lead, the title's twice.
 */
export type SearchTexts = { title: string; lead: string; keywords: string; body: string }

/** Contains no price, for no caller. */
export type ProductDocument = SearchTexts & {
  id: string
  handle: string
  audience: Audience
  sales_channel_ids: string[]
  codes: string
}

export type ArticleDocument = SearchTexts & {
  id: string
  slug: string
  audience: Audience
}

export type ProductSource = {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  categories: { name: string; is_active: boolean }[]
  sales_channel_ids: string[]
  audience: Audience
  purposes: string[]
  variants: { sku: string | null; title: string | null }[]
  /** Plain sentences of the product's page: what it can do, who may use it, questions. */
  sentences: string[]
}

export type ArticleSource = {
  id: string
  slug: string
  title: string
  summary: string
  audience: Audience
  headings: string[]
  paragraphs: string[]
  faq: { question: string; answer: string }[]
}

function buildTexts(title: string, lead: string[], body: string[]): SearchTexts {
  const texts = {
    title: toWords(title),
    lead: toWords(lead.join(" ")),
    body: toWords(body.join(" ")),
  }
  const keywords = [
    expandSynonyms(texts.title),
    expandSynonyms(`${texts.title} ${texts.lead}`),
  ]
  return {
    ...texts,
    keywords: keywords.join(" ").trim(),
    body: `${texts.body} ${expandSynonyms(texts.body)}`.trim(),
  }
}

/** Builds the search document of a published product. */
export function buildProductDocument(product: ProductSource): ProductDocument {
  const categories = product.categories.filter((one) => one.is_active)
  const lead = [
    product.subtitle ?? "",
    ...categories.map(({ name }) => name),
    ...product.purposes,
  ]
  const body = [
    product.description ?? "",
    ...product.variants.map(({ title }) => title ?? ""),
    ...product.sentences,
  ]
  const codes = product.variants.flatMap(({ sku }) =>
    sku ? [toWords(sku), toWords(sku).replaceAll(" ", "")] : [],
  )
  return {
    id: product.id,
    handle: product.handle,
    audience: product.audience,
    sales_channel_ids: product.sales_channel_ids,
    codes: codes.join(" "),
    ...buildTexts(product.title, lead, body),
  }
}

/** Builds the search document of a published article. */
export function buildArticleDocument(article: ArticleSource): ArticleDocument {
  const lead = [
    article.summary,
    ...article.headings,
    ...article.faq.map(({ question }) => question),
  ]
  const body = [...article.paragraphs, ...article.faq.map(({ answer }) => answer)]
  return {
    id: article.id,
    slug: article.slug,
    audience: article.audience,
    ...buildTexts(article.title, lead, body),
  }
}

const LETTERS = /^\p{L}{3,30}$/u

/** Lists each word of these documents once; misspelt words are compared with them. */
export function listSeedWords(documents: readonly SearchTexts[]): string[] {
  const words = documents.flatMap(({ title, lead, keywords, body }) =>
    [title, lead, keywords, body].flatMap((text) => text.split(" ")),
  )
  return [...new Set(words)].filter((word) => LETTERS.test(word))
}
