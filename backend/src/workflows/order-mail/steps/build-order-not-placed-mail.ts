import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { OrderNotPlacedMailData } from "../../../contracts"
import { buildShopUrl } from "../../shop-address/build-shop-url"

type OrderRow = {
  email: string | null
  items: {
    product_title: string | null
    title: string
    variant_title: string | null
    quantity: BigNumberInput
  }[]
  shipping_address: { country_code: string } | null
}

const FIELDS = [
  "email",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.quantity",
  "shipping_address.country_code",
]

/** Whom to tell that nothing was ordered; null when there is nobody. */
export const buildOrderNotPlacedMailStep = createStep(
  "build-order-not-placed-mail",
  async (input: { order_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data: rows } = await query.graph({
      entity: "order",
      fields: FIELDS,
      filters: { id: input.order_id },
    })
    const order = rows[0] as OrderRow | undefined
    if (!order?.email) return new StepResponse(null)
    const data: OrderNotPlacedMailData = {
      lines: order.items.map((item) => ({
        title: item.product_title ?? item.title,
        variant_title: item.variant_title,
        quantity: new BigNumber(item.quantity).numeric,
      })),
      bag_url: buildShopUrl(container, order.shipping_address?.country_code, "cart"),
    }
    return new StepResponse({ to: order.email, data })
  },
)
