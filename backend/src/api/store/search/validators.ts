import { z } from "@medusajs/framework/zod"
import { AUDIENCES, MAX_QUERY_LENGTH, SEARCH_KINDS } from "../../../contracts"
import { CountryCode } from "../country-code"

const Query = z.string().max(MAX_QUERY_LENGTH)

export const StoreGetSearchParams = z.object({
  q: Query,
  country_code: CountryCode,
  kind: z.enum(SEARCH_KINDS).optional(),
  audience: z.enum(AUDIENCES).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})
export type StoreGetSearchParams = z.infer<typeof StoreGetSearchParams>

export const StoreGetSearchSuggestionsParams = z.object({
  q: Query,
  country_code: CountryCode,
})
export type StoreGetSearchSuggestionsParams = z.infer<
  typeof StoreGetSearchSuggestionsParams
>
