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

/** Number of rows on one page of the list. */
export const PAGE_SIZE = 20

/** Reads one page of discrepancies and their outcomes. */
export const useDiscrepancies = (page: number, state: DiscrepancyState | undefined) =>
  useQuery({
    queryKey: [...KEY, page, state],
    queryFn: () =>
      client.client.fetch<AdminDiscrepanciesResponse>(PATH, {
        query: { limit: PAGE_SIZE, offset: page * PAGE_SIZE, ...(state && { state }) },
      }),
    placeholderData: keepPreviousData,
  })

/** Runs a check of the shop now, then reads the list again. */
export function useCheckShop() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      client.client.fetch<AdminCheckResponse>(PATH, { method: "POST", body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}
