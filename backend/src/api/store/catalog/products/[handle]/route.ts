import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CatalogProductResponse } from "../../../../../contracts"
import { getCatalogProduct } from "../../../../../queries/catalog/get-catalog-product"
import type { StoreGetCatalogProductParams } from "../../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, StoreGetCatalogProductParams>,
  res: MedusaResponse<CatalogProductResponse>,
): Promise<void> {
  const product = await getCatalogProduct(req.scope, {
    handle: req.params.handle ?? "",
    country_code: req.validatedQuery.country_code,
    customer_id: req.auth_context?.actor_id,
  })
  res.json({ product })
}
