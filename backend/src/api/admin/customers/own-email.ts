import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { normaliseEmail } from "../../../modules/account"

/**
 * Staff may change the address of a guest, but not of an account: its owner signs in with
 * that address, and the account's orders would go to the new one.
 *
 * Refuses (`email_mismatch`) another address for a customer with an account.
 */
export async function refuseAccountEmailChange(
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
