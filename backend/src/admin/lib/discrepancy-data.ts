import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type { AdminCheckResponse, AdminDiscrepanciesResponse } from "../../contracts"
import { client } from "./client"

const PATH = "/admin/discrepancies"
const KEY = ["clearline", "discrepancies"]

export type DiscrepancyState = "open" | "solved"

/** How many rows a page of the list has. */
export const PAGE_SIZE = 20

/** What was found wrong, and what became of it; one page. */
export const useDiscrepancies = (page: number, state: DiscrepancyState | undefined) =>
  useQuery({
    queryKey: [...KEY, page, state],
    queryFn: () =>
      client.client.fetch<AdminDiscrepanciesResponse>(PATH, {
        query: { limit: PAGE_SIZE, offset: page * PAGE_SIZE, ...(state && { state }) },
      }),
    placeholderData: keepPreviousData,
  })

/** Looks at the shop now; the list is read again after. */
export function useCheckShop() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      client.client.fetch<AdminCheckResponse>(PATH, { method: "POST", body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}
