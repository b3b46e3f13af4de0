import { z } from "@medusajs/framework/zod"

/** An ISO country code; the workflow decides whether the shop sells there. */
export const CountryCode = z.string().trim().toLowerCase().length(2)
