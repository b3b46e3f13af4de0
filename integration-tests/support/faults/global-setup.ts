import { LARGEST_RUSH, refreshWithCarts } from "./base-carts"
import { createFaultShop } from "./fault-shop"
import { readStage } from "./stage"

/**
 * Before all files: makes the carts of the largest rush once, in the cluster that every worker
 * copies. A run of a few files makes what it needs itself.
 */
export default async function makeCarts({
  nonFlagArgs,
}: {
  nonFlagArgs: string[]
}): Promise<void> {
  if (nonFlagArgs.length > 0) return
  const { shop, open, close } = createFaultShop()
  try {
    await open(readStage())
    await refreshWithCarts(shop, LARGEST_RUSH)
  } finally {
    await close()
  }
}
