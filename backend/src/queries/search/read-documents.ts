import type { SearchTypes } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import type { Audience, SafetyProfile } from "../../contracts"
import { readPlainText } from "../article/read-plain-text"
import {
  type ArticleDocument,
  buildArticleDocument,
  buildProductDocument,
  type ProductDocument,
} from "./rules/build-documents"

type Query = SearchTypes.SearchContainer["query"]

type ProductRow = {
  id: string
  handle: string
  title: string
  subtitle: string | null
  description: string | null
  categories: { name: string; is_active: boolean }[] | null
  sales_channels: ({ id: string } | null)[] | null
  access_rule: { audience: Audience; purposes: string[] } | null
  variants: { sku: string | null; title: string | null }[] | null
  safety_profile: Pick<
    SafetyProfile,
    "can" | "expectation" | "who_may_use" | "questions"
  > | null
}

const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "categories.name",
  "categories.is_active",
  "sales_channels.id",
  "access_rule.audience",
  "access_rule.purposes",
  "variants.sku",
  "variants.title",
  "safety_profile.can",
  "safety_profile.expectation",
  "safety_profile.who_may_use",
  "safety_profile.questions",
]

/**
 * So many products are read with their relations at once: Medusa's object mapper visits every
 * product of a category again for each of them, so that its time grows with the square.
 */
const AT_ONCE = 50

async function listProductIds(query: Query): Promise<string[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: ["id"],
    filters: { status: ProductStatus.PUBLISHED },
  })
  const rows: { id: string }[] = data
  return rows.map(({ id }) => id)
}

/**
 * Reads those of these products that are published; all when left out. Reads no prices.
 */
export async function readProductDocuments(
  query: Query,
  ids?: readonly string[],
): Promise<ProductDocument[]> {
  const left = [...(ids ?? (await listProductIds(query)))]
  const documents: ProductDocument[] = []
  while (left.length > 0) {
    documents.push(...(await readSomeDocuments(query, left.splice(0, AT_ONCE))))
  }
  return documents
}

async function readSomeDocuments(
  query: Query,
  ids: string[],
): Promise<ProductDocument[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { status: ProductStatus.PUBLISHED, id: ids },
  })
  const rows: ProductRow[] = data
  return rows.map(({ safety_profile: safety, access_rule: rule, ...row }) =>
    buildProductDocument({
      ...row,
      categories: row.categories ?? [],
      sales_channel_ids: (row.sales_channels ?? []).flatMap((one) => one?.id ?? []),
      audience: rule?.audience ?? "both",
      purposes: rule?.purposes ?? [],
      variants: row.variants ?? [],
      sentences: safety
        ? [
            safety.expectation,
            safety.who_may_use,
            ...safety.can,
            ...safety.questions.flatMap(({ question, answer }) => [question, answer]),
          ]
        : [],
    }),
  )
}

type ArticleRow = {
  id: string
  slug: string
  title: string
  summary: string
  audience: Audience
  body: string
  faq: { question: string; answer: string }[] | null
}

/** Reads those of these articles that are published; all when left out. */
export async function readArticleDocuments(
  query: Query,
  slugs?: readonly string[],
): Promise<ArticleDocument[]> {
  const { data } = await query.graph({
    entity: "article",
    fields: ["id", "slug", "title", "summary", "audience", "body", "faq"],
    filters: { state: "published", ...(slugs && { slug: [...slugs] }) },
  })
  const rows: ArticleRow[] = data
  const documents: ArticleDocument[] = []
  for (const { body, faq, ...row } of rows) {
    const text = await readPlainText(body)
    documents.push(buildArticleDocument({ ...row, ...text, faq: faq ?? [] }))
  }
  return documents
}
