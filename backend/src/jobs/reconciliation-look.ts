import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reconcileShop } from "../workflows/reconciliation/reconcile-shop"

/** Every minute: checks the invariants of the shop, and repairs what is certain. */
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
