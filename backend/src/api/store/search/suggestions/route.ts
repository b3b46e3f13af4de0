import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SearchSuggestionsResponse } from "../../../../contracts"
import { listSuggestions } from "../../../../workflows/search/list-suggestions"
import type { StoreGetSearchSuggestionsParams } from "../validators"

export async function GET(
  req: MedusaRequest<unknown, StoreGetSearchSuggestionsParams>,
  res: MedusaResponse<SearchSuggestionsResponse>,
): Promise<void> {
  res.json({ suggestions: await listSuggestions(req.scope, req.validatedQuery) })
}
