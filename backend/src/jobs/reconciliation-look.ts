import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reconcileShop } from "../workflows/reconciliation/reconcile-shop"

/** Once a minute the shop looks at what must hold, and puts right what is certain. */
export default async function lookAtShop(container: MedusaContainer): Promise<void> {
  const results = await reconcileShop(container)
  const changed = (results ?? []).filter(({ repaired }) => repaired > 0)
  if (changed.length === 0) return
  const words = changed.map(({ invariant, repaired }) => `${invariant}: ${repaired}`)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`reconciliation put right: ${words.join(", ")}`)
}

export const config = { name: "reconciliation-look", schedule: "* * * * *" }
