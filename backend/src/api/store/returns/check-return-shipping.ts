import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

type Body = {
  order_id: string
  items: { id: string; quantity: number }[]
  return_shipping: { option_id: string }
  location_id?: string | null
}

type Sold = {
  id: string
  detail: {
    fulfilled_quantity: number
    return_requested_quantity: number
    return_received_quantity: number
    return_dismissed_quantity: number
  }
}

function buildInvalid(sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `invalid_request: ${sentence}`)
}

/**
 * Refuses a return shipping option that does not exist, on which core's workflow would
 * fail, and a location other than the option's own: the buyer does not decide where goods
 * are sent. Also refuses more pieces than were sent, before anything is stored.
 */
export async function checkReturnShipping(
  req: MedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "service_zone.fulfillment_set.location.id"],
    filters: { id: req.validatedBody.return_shipping.option_id },
  })
  const [option] = data
  if (!option) throw buildInvalid("There is no such way of sending back.")
  const { location_id } = req.validatedBody
  const { location } = option.service_zone?.fulfillment_set ?? {}
  if (location_id && location_id !== location?.id) {
    throw buildInvalid("This way of sending back leads to another warehouse.")
  }
  await assertFulfilled(req)
  next()
}

/**
 * Core checks the quantities too, but only after it has stored the return shipping, and it
 * forgets what came back already, so that goods could be returned twice.
 */
async function assertFulfilled(req: MedusaRequest<Body>): Promise<void> {
  const { order_id, items } = req.validatedBody
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "items.id",
      "items.detail.fulfilled_quantity",
      "items.detail.return_requested_quantity",
      "items.detail.return_received_quantity",
      "items.detail.return_dismissed_quantity",
    ],
    filters: { id: order_id },
  })
  const bought: (Sold | null)[] = data[0]?.items ?? []
  for (const { id, quantity } of items) {
    const item = bought.find((one) => one?.id === id)
    if (!item) throw buildInvalid(`This order has no item "${id}".`)
    const { detail } = item
    const returned =
      Number(detail.return_requested_quantity) +
      Number(detail.return_received_quantity) +
      Number(detail.return_dismissed_quantity)
    if (quantity > Number(detail.fulfilled_quantity) - returned) {
      throw buildInvalid(
        "More is sent back than has been sent: please count the items again.",
      )
    }
  }
}
