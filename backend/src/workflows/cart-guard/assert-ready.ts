import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { assertCartLines, assertMarketMatch, readCart, toCartLines } from "./assert-cart"
import { buildFaultError } from "./refuse-cart"
import { listMissingParts } from "./rules/list-missing-parts"

async function hasOrder(container: MedusaContainer, cartId: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  })
  return data.length > 0
}

async function assertAddressInRegion(
  container: MedusaContainer,
  regionId: string | null | undefined,
  countryCode: string | null | undefined,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["name", "countries.iso_2"],
    filters: { id: regionId ?? "" },
  })
  const region: { name: string; countries: ({ iso_2: string } | null)[] } | undefined =
    data[0]
  const inside = region?.countries.some((country) => country?.iso_2 === countryCode)
  if (!inside) {
    throw buildFaultError(
      "country_not_in_region",
      `The shipping address lies outside ${region?.name ?? "the region of this cart"}.`,
    )
  }
}

/**
 * Throws when a cart may not become an order now. A cart that already became one passes, so
 * that a retry after a lost answer gets its order whatever has happened to stock since.
 *
 * *Refuses when* a line is refused, e-mail or address is incomplete, the address lies outside
 * the region, or region and channel do not belong together.
 */
export async function assertCartReady(
  container: MedusaContainer,
  cartId: string,
): Promise<void> {
  const [cart, ordered] = await Promise.all([
    readCart(container, cartId),
    hasOrder(container, cartId),
  ])
  if (!cart || ordered) return
  await assertMarketMatch(container, cart)
  await assertCartLines(container, toCartLines(cart.items ?? []), cart)
  const missing = listMissingParts(cart.email, cart.shipping_address)
  if (missing.length > 0) {
    throw buildFaultError("address_incomplete", `Missing: ${missing.join(", ")}.`)
  }
  await assertAddressInRegion(
    container,
    cart.region_id,
    cart.shipping_address?.country_code,
  )
}
