import {
  ACCESS_LEVELS,
  ACCESS_REASONS,
  type Access,
  type Availability,
  AVAILABILITY_STATES,
  type CatalogProductListResponse,
  type CatalogProductResponse,
  PURPOSES,
  type Price,
} from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"

const price: ZodType<Price> = z.object({
  amount: z.number(),
  currency_code: z.string(),
  tax_inclusive: z.boolean(),
})

const access: ZodType<Access> = z.object({
  level: z.enum(ACCESS_LEVELS),
  can_see_price: z.boolean(),
  can_buy: z.boolean(),
  reason: z.enum(ACCESS_REASONS),
})

const availability: ZodType<Availability> = z.object({
  state: z.enum(AVAILABILITY_STATES),
  left: z.number().nullable(),
})

const variant = z.looseObject({
  id: z.string(),
  price: price.nullable(),
  list_price: price.nullable(),
  kit_saving: z.object({ separately: price, saved: price }).nullable(),
  tiers: z.array(
    z.object({ min_quantity: z.number(), max_quantity: z.number().nullable(), price }),
  ),
  availability,
})

/**
 * The fields that decide money, access and stock of a product in a list; texts are not
 * checked.
 */
const card = z.looseObject({
  id: z.string(),
  handle: z.string(),
  access,
  price_from: price.nullable(),
  list_price_from: price.nullable(),
  price_varies: z.boolean(),
  availability,
  quick_add_variant_id: z.string().nullable(),
  is_kit: z.boolean(),
})

const product = card.extend({
  variants: z.array(variant),
  max_per_order: z.number().nullable(),
  goes_with: z.array(card),
})

/** Response of GET /store/catalog/products. */
export const productListResponse = z
  .object({
    products: z.array(card),
    count: z.number(),
    offset: z.number(),
    limit: z.number(),
    purposes: z.array(z.object({ purpose: z.enum(PURPOSES), count: z.number() })),
  })
  .transform((checked) => checked as CatalogProductListResponse)

/** Response of GET /store/catalog/products/:handle: the offer for one caller. */
export const productResponse = z
  .object({ product })
  .transform((checked) => checked as CatalogProductResponse)
