import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { formatPostalAddress, type PackingSlip } from "../../contracts"
import { findOrderHistory } from "../order/find-order-history"
import { KIT_FIELDS, type KitVariant, listKitParts } from "../order/kit-parts"
import type { OrderHistory } from "../order/order-history"
import { readShopSettings } from "../shop-settings/read-shop-settings"
import { buildPackingSlip } from "./rules/build-packing-slip"
import { buildSeller } from "./rules/build-seller"

async function getHistory(container: MedusaContainer, id: string): Promise<OrderHistory> {
  const history = await findOrderHistory(container, id)
  if (history) return history
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Order with id '${id}' was not found`,
  )
}

/** The parts of the kits in these orders, by the id of the order's line. */
async function listKits(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, string[]>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["items.id", ...KIT_FIELDS],
    filters: { id: [...orderIds] },
  })
  const orders: { items: ({ id: string; variant: KitVariant } | null)[] | null }[] = data
  const items = orders.flatMap(({ items: own }) => own ?? []).flatMap((one) => one ?? [])
  return new Map(items.map(({ id, variant }) => [id, listKitParts(variant)]))
}

/**
 * The packing slips of these orders, in the order of the ids. *Refuses when* one of them is
 * a draft or unknown (404).
 */
export async function listPackingSlips(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<PackingSlip[]> {
  const [{ settings }, kits] = await Promise.all([
    readShopSettings(container),
    listKits(container, orderIds),
  ])
  const seller = buildSeller(settings)
  const slips: PackingSlip[] = []
  for (const id of orderIds) {
    const history = await getHistory(container, id)
    slips.push(
      buildPackingSlip(history, {
        kits,
        shop_name: seller.shop_name,
        from: [seller.name, ...seller.address],
        ship_to: history.address ? formatPostalAddress(history.address) : [],
      }),
    )
  }
  return slips
}
