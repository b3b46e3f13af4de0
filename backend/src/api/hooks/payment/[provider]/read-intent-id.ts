import { z } from "@medusajs/framework/zod"

const named = z.object({
  data: z.object({
    object: z.object({
      object: z.string(),
      id: z.string(),
      payment_intent: z.string().nullish(),
    }),
  }),
})

/** The id of the intent that an event is about: itself, or that of its charge or refund. */
export function readIntentId(event: unknown): string | null {
  const parsed = named.safeParse(event)
  if (!parsed.success) return null
  const { object, id, payment_intent } = parsed.data.data.object
  return object === "payment_intent" ? id : (payment_intent ?? null)
}
