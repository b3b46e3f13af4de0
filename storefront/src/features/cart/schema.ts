import { z } from "zod"
import { storedAddress } from "@/lib/address/address-schema"
import { sumsTotals } from "@/lib/sums-schema"

const text = z.string().nullish()

export type CartAddress = z.infer<typeof storedAddress>

const line = z.object({
  id: z.string(),
  title: z.string(),
  product_title: text,
  product_handle: text,
  variant_id: text,
  variant_title: text,
  variant_sku: text,
  thumbnail: text,
  created_at: text,
  quantity: z.number(),
  unit_price: z.number(),
  subtotal: z.number(),
  original_total: z.number(),
  is_tax_inclusive: z.boolean().nullish(),
})
export type CartLine = z.infer<typeof line>

const cart = z.object({
  id: z.string(),
  email: text,
  currency_code: z.string(),
  region_id: text,
  customer: z.object({ has_account: z.boolean().nullish() }).nullish(),
  completed_at: text,
  ...sumsTotals,
  items: z.array(line),
  shipping_address: storedAddress.nullish(),
  billing_address: storedAddress.nullish(),
  shipping_methods: z.array(z.object({ shipping_option_id: text, name: text })).nullish(),
})
export type CartResponse = z.infer<typeof cart>

/** Response of every cart route when requested with BAG_FIELDS. Amounts in main units. */
export const cartResponse = z.object({ cart })

/**
 * Response of DELETE /store/carts/:id/line-items/:line_id when requested with BAG_FIELDS.
 */
export const lineRemovedResponse = z.object({ parent: cart })
