import type { CartConfirmation } from "@clearline/backend/contracts"

import { formatDay } from "@/lib/format-day"

/** What one product asks its buyer to read and confirm before the order. */
export type AskedView = {
  productId: string
  title: string
  /** Which text this is; it is sent back with the tick. */
  version: string
  articles: { slug: string; title: string; day: string }[]
  contraindications: string[]
  isConfirmed: boolean
}

/** Maps what the shop asks of a bag to what the checkout shows. */
export function toAskedView(asked: CartConfirmation): AskedView {
  return {
    productId: asked.product_id,
    title: asked.title,
    version: asked.version,
    articles: asked.articles.map(({ slug, title, updated_at }) => ({
      slug,
      title,
      day: formatDay(updated_at),
    })),
    contraindications: asked.contraindications,
    isConfirmed: asked.confirmed_at !== null,
  }
}
