import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  assertCartLines,
  assertMarketMatch,
  readCart,
  toCartLines,
} from "../../queries/cart-guard/assert-cart"
import { buildFaultError } from "../../queries/cart-guard/refuse-cart"
import { readUsTaxCodes } from "../../queries/cart-guard/read-us-tax-codes"
import { listMissingParts } from "./rules/list-missing-parts"
import {
  type SellingRegion,
  takesCountry,
} from "../../queries/cart-guard/rules/takes-country"

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
  countryCode: string,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["name", "metadata", "countries.iso_2"],
    filters: { id: regionId ?? "" },
  })
  const region: (SellingRegion & { name: string }) | undefined = data[0]
  if (!region || !takesCountry(region, countryCode)) {
    throw buildFaultError(
      "country_not_in_region",
      `The shipping address lies outside ${region?.name ?? "the region of this cart"}.`,
    )
  }
}

type Line = { requires_shipping?: boolean | null } | null

/** True unless everything in the cart is delivered without a parcel. */
function needsParcel(items: readonly Line[] | null | undefined): boolean {
  return !items?.length || items.some((line) => line?.requires_shipping !== false)
}

/**
 * Throws when a cart may not become an order now. A cart that already became one passes, so
 * that a retry after a lost answer gets its order whatever has happened to stock since.
 *
 * *Refuses when* a line is refused, the e-mail is missing, a parcel's address is incomplete, an
 * address lies outside the region, or region and channel do not belong together.
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
  const { email, shipping_address: address } = cart
  const missing = listMissingParts({
    email,
    address,
    needsParcel: needsParcel(cart.items),
    taxCodes: await readUsTaxCodes(container),
  })
  if (missing.length > 0) {
    throw buildFaultError("address_incomplete", `Missing: ${missing.join(", ")}.`)
  }
  if (address?.country_code) {
    await assertAddressInRegion(container, cart.region_id, address.country_code)
  }
}
