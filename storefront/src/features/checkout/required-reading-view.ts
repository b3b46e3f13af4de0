import type { CartConfirmation } from "@clearline/backend/contracts"

import { formatDay } from "@/lib/format-day"

/** What the buyer of one product must read and confirm before the order. */
export type RequiredReadingView = {
  productId: string
  title: string
  /** Version of the text; the form sends it back with the tick. */
  version: string
  articles: { slug: string; title: string; day: string }[]
  contraindications: string[]
  isConfirmed: boolean
}

/** Maps the required confirmations of a cart to the checkout's view. */
export function toRequiredReadingView(
  asked: CartConfirmation,
  country: string,
): RequiredReadingView {
  return {
    productId: asked.product_id,
    title: asked.title,
    version: asked.version,
    articles: asked.articles.map(({ slug, title, updated_at }) => ({
      slug,
      title,
      day: formatDay(updated_at, country),
    })),
    contraindications: asked.contraindications,
    isConfirmed: asked.confirmed_at !== null,
  }
}
