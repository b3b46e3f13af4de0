import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

type Body = { return_shipping: { option_id: string }; location_id?: string | null }

function buildInvalid(sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `invalid_request: ${sentence}`)
}

/**
 * Refuses a way of sending back that does not exist, on which core's workflow would break, and
 * a warehouse other than the one this way leads to: where goods go is not for the buyer to say.
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
  next()
}
