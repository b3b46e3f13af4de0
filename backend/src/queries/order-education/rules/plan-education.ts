import {
  type ArticleState,
  type RequiredReading,
  type ConfirmedArticle,
  EDUCATION_KEY,
  type EducationRecord,
  type NamedReading,
  type PairingKind,
  type SeenReading,
} from "../../../contracts"

/** A product with the facts that decide what must be confirmed before it is ordered. */
export type EducationFacts = {
  product_id: string
  handle: string
  title: string
  is_professional: boolean
  contraindications: readonly string[]
  articles: readonly (ConfirmedArticle & {
    kind: PairingKind
    rank: number
    state: ArticleState
  })[]
}

/** What must be confirmed for a product, still without the version of its text. */
export type UnnamedEducation = Omit<RequiredReading, "version">

/** The fields of a cart line that confirmations need. */
export type EducationLine = {
  id: string
  product_id: string | null
  metadata: Record<string, unknown> | null
}

/**
 * Plans what must be confirmed before this product is ordered: its published articles to
 * read first, and its contraindications. Null for a product that everybody may buy, and
 * when there is nothing to confirm.
 */
export function planEducation(facts: EducationFacts): UnnamedEducation | null {
  if (!facts.is_professional) return null
  const articles = facts.articles
    .filter(({ kind, state }) => kind === "read_first" && state === "published")
    .toSorted((a, b) => a.rank - b.rank || a.slug.localeCompare(b.slug, "en"))
    .map(({ article_id, slug, title, revision, updated_at }) => ({
      article_id,
      slug,
      title,
      revision,
      updated_at,
    }))
  if (articles.length === 0 && facts.contraindications.length === 0) return null
  const { product_id, handle, title } = facts
  return {
    product_id,
    handle,
    title,
    articles,
    contraindications: [...facts.contraindications],
  }
}

/**
 * Writes everything that a confirmation covers as one text. Two texts differ when a
 * product, an article, its revision or a contraindication differs.
 */
export function writeEducation(asked: UnnamedEducation): string {
  return JSON.stringify([
    asked.product_id,
    asked.articles.map(({ article_id, revision }) => [article_id, revision]),
    asked.contraindications,
  ])
}

/** The record on a line, or null when there is none. */
export function findRecord(
  metadata: Record<string, unknown> | null | undefined,
): EducationRecord | null {
  const record = metadata?.[EDUCATION_KEY]
  const isRecord =
    typeof record === "object" &&
    record !== null &&
    "product_id" in record &&
    "version" in record &&
    "confirmed_at" in record
  return isRecord ? (record as EducationRecord) : null
}

/**
 * True while the record matches the current text and was made by the cart's own customer.
 */
export function isCurrent(
  record: EducationRecord | null,
  asked: RequiredReading,
  customerId: string | null,
): boolean {
  return (
    record !== null &&
    record.product_id === asked.product_id &&
    record.version === asked.version &&
    record.customer_id === customerId
  )
}

/**
 * When a product of a cart was confirmed, or null. Every line of the product must have a
 * current record. When the lines differ, the latest time counts.
 */
export function findConfirmedAt(
  asked: RequiredReading,
  lines: readonly EducationLine[],
  customerId: string | null,
): string | null {
  const records = lines
    .filter(({ product_id }) => product_id === asked.product_id)
    .map(({ metadata }) => findRecord(metadata))
  if (!records.every((record) => isCurrent(record, asked, customerId))) return null
  return (
    records
      .flatMap((record) => record?.confirmed_at ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

/** Lists the products with a text that has changed since the buyer saw it. */
export function listChanged(
  asked: readonly RequiredReading[],
  seen: readonly SeenReading[],
): NamedReading[] {
  return asked
    .filter(({ product_id, version }) =>
      seen.some((one) => one.product_id === product_id && one.version !== version),
    )
    .map(({ product_id, title }) => ({ product_id, title }))
}

/** Builds the record for the lines of this product. */
export function buildRecord(
  { product_id, title, version, articles, contraindications }: RequiredReading,
  confirmedAt: string,
  customerId: string | null,
): EducationRecord {
  return {
    product_id,
    title,
    version,
    articles,
    contraindications,
    confirmed_at: confirmedAt,
    customer_id: customerId,
  }
}
