import { z } from "@medusajs/framework/zod"
import { CountryCode } from "../country-code"

export const StoreGetArticlePreviewParams = z.object({ country_code: CountryCode })
export type StoreGetArticlePreviewParams = z.infer<typeof StoreGetArticlePreviewParams>
