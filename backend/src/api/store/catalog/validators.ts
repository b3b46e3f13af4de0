import { z } from "@medusajs/framework/zod"
import { AFTERCARE_METHODS, AUDIENCES, CATALOG_SORTS, PURPOSES } from "../../../contracts"
import { CountryCode } from "../country-code"

export const StoreGetCatalogProductsParams = z.object({
  country_code: CountryCode,
  handles: z
    .string()
    .max(10_000)
    .transform((text) => text.split(","))
    .pipe(z.array(z.string().min(1).max(255)).max(100))
    .optional(),
  category: z.string().max(100).optional(),
  audience: z.enum(AUDIENCES).optional(),
  purpose: z.enum(PURPOSES).optional(),
  method: z.enum(AFTERCARE_METHODS).optional(),
  in_stock: z
    .enum(["true", "false"])
    .transform((text) => text === "true")
    .optional(),
  sort: z.enum(CATALOG_SORTS).default("featured"),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})
export type StoreGetCatalogProductsParams = z.infer<typeof StoreGetCatalogProductsParams>

export const StoreGetCatalogProductParams = z.object({ country_code: CountryCode })
export type StoreGetCatalogProductParams = z.infer<typeof StoreGetCatalogProductParams>
