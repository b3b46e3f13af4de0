import { z } from "@medusajs/framework/zod"

/** A whole number of a query, or `fallback` when it is left out. */
export const wholeNumber = (fallback: number, least: number, most: number) =>
  z.preprocess(
    (value) => (value === undefined ? fallback : Number(value)),
    z.number().int().min(least).max(most),
  )
