/**
 * The metadata key of a cart line under which the confirmation is stored; core copies it
 * to the order's line. The Store API refuses it in requests.
 */
export const EDUCATION_KEY = "confirmed_education"

/** One version of an article. */
export type ConfirmedArticle = {
  article_id: string
  slug: string
  title: string
  /** Number of its revision. */
  revision: number
  /** Time of the last change of its content, ISO 8601. */
  updated_at: string
}

/** What must be confirmed before a professional product is ordered. */
export type RequiredReading = {
  product_id: string
  handle: string
  title: string
  /**
   * Identifies exactly this text: another revision or contraindication gives another
   * version.
   */
  version: string
  /** The articles under "Read before you buy", in the product's order. */
  articles: ConfirmedArticle[]
  contraindications: string[]
}

/** The confirmation on an order's line: the confirmed text, the account and the time. */
export type EducationRecord = Omit<RequiredReading, "handle"> & {
  /** ISO 8601. */
  confirmed_at: string
  /** The account that owned the cart; null for a guest. */
  customer_id: string | null
}

/**
 * One product of a cart; `confirmed_at` is null until its current version is confirmed.
 */
export type CartConfirmation = RequiredReading & { confirmed_at: string | null }
/**
 * GET and POST /store/carts/:id/confirmations; empty when no confirmation is required.
 */
export type CartConfirmationsResponse = { products: CartConfirmation[] }

/** The version of a text that was shown and confirmed. */
export type SeenReading = { product_id: string; version: string }
/** POST /store/carts/:id/confirmations; products that are not named stay as they are. */
export type ConfirmEducationRequest = { confirmations: SeenReading[] }

/** The products that a refusal of `EDUCATION_ERROR_CODES` is about. */
export type NamedReading = { product_id: string; title: string }

/** One line of an order with the confirmation of its buyer. */
export type OrderConfirmation = { line_id: string } & Omit<
  EducationRecord,
  "version" | "customer_id"
>
/** GET /store/orders/:id/confirmations; only lines with a confirmation. */
export type OrderConfirmationsResponse = { lines: OrderConfirmation[] }

/**
 * One line of an order, for staff. `record` is null when there is no confirmation for a
 * product that is professional today.
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
  /** True when the order was entered by staff and not made from a cart. */
  is_entered_by_staff: boolean
}
