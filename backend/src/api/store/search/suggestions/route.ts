import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SearchSuggestionsResponse } from "../../../../contracts"
import { listSuggestions } from "../../../../queries/search/list-suggestions"
import { searchQueued } from "../search-queued"
import type { StoreGetSearchSuggestionsParams } from "../validators"

export async function GET(
  req: MedusaRequest<unknown, StoreGetSearchSuggestionsParams>,
  res: MedusaResponse<SearchSuggestionsResponse>,
): Promise<void> {
  const search = () => listSuggestions(req.scope, req.validatedQuery)
  res.json({ suggestions: await searchQueued(req, search) })
}
