import type { Audience } from "@clearline/backend/contracts"

/** The audience of an article, for use inside a sentence or after a dot. */
export const AUDIENCE_WORDS: Record<Audience, string> = {
  client: "for clients",
  practitioner: "for practitioners",
  both: "for clients and practitioners",
}

/** The audience of a product, as a separate label. */
export const PRODUCT_AUDIENCE_WORDS: Record<Audience, string> = {
  client: "For clients",
  practitioner: "For practitioners",
  both: "For everyone",
}
