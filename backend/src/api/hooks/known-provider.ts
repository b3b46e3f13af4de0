import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** What ids of providers are made of; anything else names none. */
const NAME = /^[\w-]{1,64}$/
/** Medusa's provider for payments by hand: nobody outside tells it anything. */
const SYSTEM = /^pp_system(_|$)/

function buildNotFound(name: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Payment provider with id '${name}' was not found`,
  )
}

/**
 * Lets a webhook through only for a payment provider that this shop has switched on and that
 * something outside can write to. Core answers 200 for every name and puts each of them on the
 * event bus. The signature is for the provider to check.
 *
 * *Refuses with* 404.
 */
export async function requireKnownProvider(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const name = req.params.provider ?? ""
  const id = name.startsWith("pp_") ? name : `pp_${name}`
  if (!NAME.test(name) || SYSTEM.test(id)) throw buildNotFound(name)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_provider",
    fields: ["id"],
    filters: { id, is_enabled: true },
  })
  if (data.length === 0) throw buildNotFound(name)
  next()
}
