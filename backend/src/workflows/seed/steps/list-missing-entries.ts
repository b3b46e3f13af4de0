import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { CATALOG, type CatalogEntry } from "../../../../content/catalog"
import { UNFINISHED } from "../rules/build-product"

/**
 * Lists catalogue entries that still have to be created, because no product has their
 * handle or because a killed seed left one unfinished; and the ids of the unfinished
 * products.
 */
export async function listMissingEntries(
  container: MedusaContainer,
): Promise<{ missing: CatalogEntry[]; unfinished_ids: string[] }> {
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: CATALOG.map(({ handle }) => handle) },
      { select: ["id", "handle", "metadata"] },
    )
  const unfinished = products.filter(
    ({ metadata }) => metadata?.seed_state === UNFINISHED.seed_state,
  )
  const finished = products.filter((product) => !unfinished.includes(product))
  return {
    missing: CATALOG.filter(
      ({ handle }) => !finished.some((product) => product.handle === handle),
    ),
    unfinished_ids: unfinished.map(({ id }) => id),
  }
}
