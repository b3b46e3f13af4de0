import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CatalogProductListResponse } from "../../../../contracts"
import { listCatalogProducts } from "../../../../queries/catalog/list-catalog-products"
import type { StoreGetCatalogProductsParams } from "../validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, StoreGetCatalogProductsParams>,
  res: MedusaResponse<CatalogProductListResponse>,
): Promise<void> {
  res.json(
    await listCatalogProducts(req.scope, {
      ...req.validatedQuery,
      customer_id: req.auth_context?.actor_id,
    }),
  )
}
