import type { Audience } from "@clearline/backend/contracts"

/** Who an article is for, inside a sentence or after a dot. */
export const AUDIENCE_WORDS: Record<Audience, string> = {
  client: "for clients",
  practitioner: "for practitioners",
  both: "for clients and practitioners",
}

/** Who a product is for, as a label of its own. */
export const PRODUCT_AUDIENCE_WORDS: Record<Audience, string> = {
  client: "For clients",
  practitioner: "For practitioners",
  both: "For everyone",
}
