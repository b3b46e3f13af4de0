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

/** A product with what decides whether something must be confirmed before it is ordered. */
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

/** What is asked of a product, before its text has a name. */
export type UnnamedEducation = Omit<RequiredReading, "version">

/** A line of a cart, as far as confirming goes. */
export type EducationLine = {
  id: string
  product_id: string | null
  metadata: Record<string, unknown> | null
}

/**
 * What must be confirmed before this product is ordered: its published articles to read first
 * and its contraindications. Null for a product that everybody may buy, and for one about
 * which there is nothing to confirm.
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

/** All that a confirmation is about, as one text; two that differ in a word differ here. */
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

/** True while the record says what is asked now, and was made by the cart's own customer. */
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
 * When a product of a cart was confirmed, or null: every line of it must carry a current
 * record. The latest time counts when lines differ.
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

/** Products of which somebody saw another text than the one of now. */
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

/** The record that a line of this product carries from now on. */
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
