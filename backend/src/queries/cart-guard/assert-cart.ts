import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import type { CartRefusalLine } from "../../contracts"
import { readMarketPlace } from "./read-place"
import { type CartPlace, readCartFacts, toNumber } from "./read-cart-facts"
import { buildFaultError, buildRefusalError } from "./refuse-cart"
import type { CartLine } from "./rules/cart-line"
import { planRefusals } from "./rules/plan-refusals"

type RawLine = {
  id?: string | null
  variant_id?: string | null
  quantity?: BigNumberInput | null
  title?: string | null
}

/** Lines as Medusa gives them, without those that are no variant of the catalogue. */
export function toCartLines(raw: readonly (RawLine | null | undefined)[]): CartLine[] {
  return raw.flatMap((line) =>
    line?.variant_id
      ? [
          {
            line_item_id: line.id ?? null,
            variant_id: line.variant_id,
            quantity: toNumber(line.quantity),
            title: line.title ?? "This product",
          },
        ]
      : [],
  )
}

/** What would stop these lines; see `planRefusals` for `touched`. */
export async function listRefusals(
  container: MedusaContainer,
  lines: readonly CartLine[],
  place: CartPlace,
  touched?: ReadonlySet<string>,
): Promise<CartRefusalLine[]> {
  if (lines.length === 0) return []
  const facts = await readCartFacts(container, lines, place)
  return planRefusals(lines, facts, touched)
}

/**
 * Throws the refusal when a line may not stand in the cart.
 *
 * *Refuses when* a product is unpublished, in another channel or market, above the buyer's
 * level, over its purchase limit, not a whole quantity, or when all lines together ask for more
 * of an inventory item than is free.
 */
export async function assertCartLines(
  container: MedusaContainer,
  lines: readonly CartLine[],
  place: CartPlace,
  touched?: ReadonlySet<string>,
): Promise<void> {
  const error = buildRefusalError(await listRefusals(container, lines, place, touched))
  if (error) throw error
}

/** Throws when region and sales channel name different markets. */
export async function assertMarketMatch(
  container: MedusaContainer,
  place: Pick<CartPlace, "region_id" | "sales_channel_id">,
): Promise<void> {
  const { market, channel_market } = await readMarketPlace(container, place)
  if (market && channel_market && market !== channel_market) {
    throw buildFaultError(
      "market_mismatch",
      "Region and sales channel of this cart belong to different markets.",
    )
  }
}

/** A cart's place and lines, read afresh; null when there is no such cart. */
export async function readCart(container: MedusaContainer, cartId: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "completed_at",
      "region_id",
      "sales_channel_id",
      "customer_id",
      "email",
      "metadata",
      "items.id",
      "items.metadata",
      "items.variant_id",
      "items.quantity",
      "items.title",
      "items.requires_shipping",
      "shipping_address.*",
    ],
    filters: { id: cartId },
  })
  return data[0] ?? null
}
