import { Modules } from "@medusajs/framework/utils"
import type { ICacheService, MedusaContainer } from "@medusajs/framework/types"

/**
 * In seconds. Longer than the storefront caches a page, so that an expired entry only
 * costs one message.
 */
const TTL = 7 * 24 * 60 * 60

type Cache = Pick<ICacheService, "get" | "set" | "invalidate">

const keyOf = (variantId: string) => `storefront-stock-words:${variantId}`

/**
 * The stock texts that were last sent to the storefront, stored in Medusa's cache: shared
 * by all processes when there is Redis. An unknown variant counts as changed.
 */
export class AvailabilitySnapshot {
  constructor(private readonly cache: Cache) {}

  /** The snapshot in the shop's own cache. */
  static of(container: MedusaContainer): AvailabilitySnapshot {
    return new AvailabilitySnapshot(container.resolve(Modules.CACHE))
  }

  /** Returns the ids of the variants with a changed text, and stores the new texts. */
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

  /**
   * For a message that did not arrive: these variants count as changed at the next check.
   */
  async forget(variantIds: readonly string[]): Promise<void> {
    for (const id of variantIds) await this.cache.invalidate(keyOf(id))
  }
}
