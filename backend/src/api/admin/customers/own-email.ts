import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { normaliseEmail } from "../../../modules/account"

/**
 * Staff change a guest's address, not that of an account: it is the one its owner signs in
 * with, and orders would follow the new one.
 *
 * Refuses (`email_mismatch`) another address for a customer with an account.
 */
export async function keepAccountEmail(
  req: MedusaRequest<{ email?: string | null }>,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { email } = req.validatedBody
  if (!email) return next()
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "customer",
    fields: ["email", "has_account"],
    filters: { id: req.params.id ?? "" },
  })
  const customer = data[0]
  const isOwn = normaliseEmail(customer?.email ?? "") === normaliseEmail(email)
  if (customer?.has_account && !isOwn) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "email_mismatch: An account has the e-mail address it signs in with.",
    )
  }
  next()
}
