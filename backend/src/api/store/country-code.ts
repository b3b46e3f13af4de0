import { z } from "@medusajs/framework/zod"

/** An ISO country code; whether the shop sells there is decided by the workflow. */
export const CountryCode = z.string().trim().toLowerCase().length(2)
