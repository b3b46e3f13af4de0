import { z } from "@medusajs/framework/zod"
import { ARTICLE_LIMITS, AUDIENCES } from "../../../contracts"
import { CountryCode } from "../country-code"

export const StoreGetArticlesParams = z.object({
  audience: z.enum(AUDIENCES).optional(),
  author: z.string().max(ARTICLE_LIMITS.slug).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(100),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})
export type StoreGetArticlesParams = z.infer<typeof StoreGetArticlesParams>

export const StoreGetArticleParams = z.object({ country_code: CountryCode })
export type StoreGetArticleParams = z.infer<typeof StoreGetArticleParams>
