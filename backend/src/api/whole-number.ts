import { z } from "@medusajs/framework/zod"

/** A whole number in a query, or `fallback` when it is absent. */
export const wholeNumber = (fallback: number, least: number, most: number) =>
  z.preprocess(
    (value) => (value === undefined ? fallback : Number(value)),
    z.number().int().min(least).max(most),
  )
