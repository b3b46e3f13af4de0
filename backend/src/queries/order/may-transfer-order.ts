import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isSameEmail } from "./rules/is-same-email"

/** Who steps into a transfer, and with what. */
export type TransferCaller = {
  customer_id: string | undefined
  identity_id: string | undefined
  /** What stands in the mail to the order's address. */
  token: string | undefined
}

type Change = {
  requested_by: string | null
  actions: ({ details: { token?: unknown } | null } | null)[] | null
}
type Verification = { entity_id: string; verified_at?: unknown }

async function findPendingTransfer(
  container: MedusaContainer,
  orderId: string,
): Promise<Change | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["requested_by", "actions.details"],
    filters: { order_id: orderId, change_type: "transfer", status: ["requested"] },
  })
  const changes: Change[] = data
  return changes[0]
}

/** True when the caller's own address, proven by a link sent to it, is the order's. */
async function provedOrderEmail(
  container: MedusaContainer,
  orderId: string,
  { identity_id, customer_id }: TransferCaller,
): Promise<boolean> {
  if (!identity_id || !customer_id) return false
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [orders, identities] = await Promise.all([
    query.graph({ entity: "order", fields: ["email"], filters: { id: orderId } }),
    query.graph({
      entity: "auth_identity",
      fields: ["verifications.entity_id", "verifications.verified_at"],
      filters: { id: identity_id },
    }),
  ])
  const email = orders.data[0]?.email
  const told: Verification[] = identities.data[0]?.verifications ?? []
  return told.some((one) => one.verified_at && isSameEmail(email, one.entity_id))
}

/**
 * Whether somebody who does not own an order may take this step of its transfer: ask for it
 * (`request`), the account whose proven e-mail is the order's; `accept` or `decline` it,
 * whoever holds its token; `cancel` it, who asked. Refuses every other step.
 */
export async function mayTransferOrder(
  container: MedusaContainer,
  orderId: string,
  step: string,
  caller: TransferCaller,
): Promise<boolean> {
  if (step === "request") return provedOrderEmail(container, orderId, caller)
  const change = await findPendingTransfer(container, orderId)
  if (!change) return false
  if (step === "cancel") {
    return !!caller.customer_id && change.requested_by === caller.customer_id
  }
  if (step !== "accept" && step !== "decline") return false
  return (
    !!caller.token &&
    (change.actions ?? []).some((action) => action?.details?.token === caller.token)
  )
}
