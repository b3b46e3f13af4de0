import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** The form of a provider id; other names are unknown. */
const NAME = /^[\w-]{1,64}$/
/** Medusa's provider for manual payments: no outside service sends webhooks to it. */
const SYSTEM = /^pp_system(_|$)/

function buildNotFound(name: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Payment provider with id '${name}' was not found`,
  )
}

/**
 * Accepts a webhook only for a payment provider that is enabled in this shop and has an
 * outside service. Core responds 200 to every name and puts each of them on the event
 * bus. The provider checks the signature.
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
