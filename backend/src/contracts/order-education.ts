/**
 * Where the record of what was confirmed stands: in the metadata of a cart's line, from which
 * core copies it to the order's line. Nobody may send it to the Store API.
 */
export const EDUCATION_KEY = "confirmed_education"

/** An article in one of its versions. */
export type ConfirmedArticle = {
  article_id: string
  slug: string
  title: string
  /** Number of its revision. */
  revision: number
  /** When its words last changed, ISO 8601. */
  updated_at: string
}

/** What must be confirmed before a professional product is ordered. */
export type AskedEducation = {
  product_id: string
  handle: string
  title: string
  /** Names exactly this text: another revision or contraindication gives another one. */
  version: string
  /** "Read before you buy", in the product's order. */
  articles: ConfirmedArticle[]
  contraindications: string[]
}

/** What stands on the order's line: the text as it was, by whom and when. */
export type EducationRecord = Omit<AskedEducation, "handle"> & {
  /** ISO 8601. */
  confirmed_at: string
  /** The account whose cart it was; null when it had none. */
  customer_id: string | null
}

/** One product of a cart; `confirmed_at` is null while its current version is not confirmed. */
export type CartConfirmation = AskedEducation & { confirmed_at: string | null }
/** GET and POST /store/carts/:id/confirmations; empty when nothing is asked. */
export type CartConfirmationsResponse = { products: CartConfirmation[] }

/** Which text somebody saw and confirmed. */
export type SeenEducation = { product_id: string; version: string }
/** POST /store/carts/:id/confirmations; products that are not named stay as they are. */
export type ConfirmEducationRequest = { confirmations: SeenEducation[] }

/** Products that the refusals of `EDUCATION_FAULTS` are about. */
export type NamedEducation = { product_id: string; title: string }

/** One line of an order with what its buyer confirmed. */
export type OrderConfirmation = { line_id: string } & Omit<
  EducationRecord,
  "version" | "customer_id"
>
/** GET /store/orders/:id/confirmations; only lines for which something was confirmed. */
export type OrderConfirmationsResponse = { lines: OrderConfirmation[] }

/**
 * One line of an order for staff. `record` is null when nothing was confirmed for a product
 * that is a professional one today.
 */
export type AdminOrderConfirmation = {
  line_id: string
  title: string
  variant_title: string | null
  record: EducationRecord | null
}
/** GET /admin/orders/:id/confirmations */
export type AdminOrderConfirmationsResponse = {
  lines: AdminOrderConfirmation[]
  /** True when no cart became this order: staff entered it. */
  is_entered_by_staff: boolean
}
