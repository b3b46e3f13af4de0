import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CatalogHandleListResponse } from "../../../../contracts"
import { listProductKeys } from "../../../../queries/catalog/list-product-keys"
import { getMarketContext } from "../../../../queries/sales/sales-context"
import type { StoreGetCatalogProductParams } from "../validators"

/**
 * The handles of all products of a country, for a sitemap: a list of cards would read prices
 * and stock of the whole catalogue.
 */
export async function GET(
  req: MedusaRequest<unknown, StoreGetCatalogProductParams>,
  res: MedusaResponse<CatalogHandleListResponse>,
): Promise<void> {
  const { country_code } = req.validatedQuery
  const keys = await listProductKeys(
    req.scope,
    await getMarketContext(req.scope, country_code),
  )
  res.json({ handles: keys.map(({ handle }) => handle) })
}
