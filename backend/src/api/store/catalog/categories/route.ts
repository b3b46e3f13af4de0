import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CatalogCategoryListResponse } from "../../../../contracts"
import { listCatalogCategories } from "../../../../queries/catalog/list-catalog-categories"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<CatalogCategoryListResponse>,
): Promise<void> {
  res.json({ categories: await listCatalogCategories(req.scope) })
}
