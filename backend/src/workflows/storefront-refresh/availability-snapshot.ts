import { Modules } from "@medusajs/framework/utils"
import type { ICacheService, MedusaContainer } from "@medusajs/framework/types"

/** Seconds. Longer than the storefront keeps a page, so that forgetting only costs a message. */
const TTL = 7 * 24 * 60 * 60

type Cache = Pick<ICacheService, "get" | "set" | "invalidate">

const keyOf = (variantId: string) => `storefront-stock-words:${variantId}`

/**
 * The words about stock that the storefront was last told, in Medusa's cache: shared by all
 * processes where there is Redis. An unknown variant counts as changed.
 */
export class AvailabilitySnapshot {
  constructor(private readonly cache: Cache) {}

  /** The memory in the shop's own cache. */
  static of(container: MedusaContainer): AvailabilitySnapshot {
    return new AvailabilitySnapshot(container.resolve(Modules.CACHE))
  }

  /** Ids of the variants whose words differ from what was told; remembers the new ones. */
  async takeChanged(words: ReadonlyMap<string, string>): Promise<string[]> {
    const changed: string[] = []
    for (const [id, now] of words) {
      const told = await this.cache.get<string>(keyOf(id))
      if (told === now) continue
      changed.push(id)
      await this.cache.set(keyOf(id), now, TTL)
    }
    return changed
  }

  /** After news that did not arrive: the next look counts as changed again. */
  async forget(variantIds: readonly string[]): Promise<void> {
    for (const id of variantIds) await this.cache.invalidate(keyOf(id))
  }
}
