import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

type Body = { return_shipping: { option_id: string } }

/** Refuses a way of sending back that does not exist; core's workflow would break on it. */
export async function checkReturnShipping(
  req: MedusaRequest<Body>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { id: req.validatedBody.return_shipping.option_id },
  })
  if (data.length === 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "invalid_request: There is no such way of sending back.",
    )
  }
  next()
}
