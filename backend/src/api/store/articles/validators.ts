import { z } from "@medusajs/framework/zod"
import { AUDIENCES } from "../../../contracts"
import { CountryCode } from "../country-code"

export const StoreGetArticlesParams = z.object({ audience: z.enum(AUDIENCES).optional() })
export type StoreGetArticlesParams = z.infer<typeof StoreGetArticlesParams>

export const StoreGetArticleParams = z.object({ country_code: CountryCode })
export type StoreGetArticleParams = z.infer<typeof StoreGetArticleParams>
