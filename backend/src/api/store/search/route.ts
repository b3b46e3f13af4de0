import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SearchResponse } from "../../../contracts"
import { searchQueued } from "./search-queued"
import { searchShop } from "../../../queries/search/search-shop"
import type { StoreGetSearchParams } from "./validators"

export async function GET(
  req: MedusaRequest<unknown, StoreGetSearchParams>,
  res: MedusaResponse<SearchResponse>,
): Promise<void> {
  const search = () => searchShop(req.scope, req.validatedQuery)
  res.json(await searchQueued(req, search))
}
