import { container as shop } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readSchedule, reconcileShop } from "../workflows/reconciliation/reconcile-shop"

/** Checks the invariants of the shop, and repairs what is certain; every minute by default. */
export default async function reconcileEveryMinute(
  container: MedusaContainer,
): Promise<void> {
  const results = await reconcileShop(container)
  const changed = (results ?? []).filter(({ repaired }) => repaired > 0)
  if (changed.length === 0) return
  const words = changed.map(({ invariant, repaired }) => `${invariant}: ${repaired}`)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`reconciliation put right: ${words.join(", ")}`)
}

export const config = {
  name: "reconciliation-check",
  /** Read when Medusa registers the job, after it has loaded the shop's options. */
  get schedule() {
    return readSchedule(shop)
  },
}
