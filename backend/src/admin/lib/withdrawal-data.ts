import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminAcceptWithdrawal,
  AdminWithdrawalResponse,
  AdminWithdrawalsResponse,
  WithdrawalState,
} from "../../contracts"
import { client } from "./client"

const PATH = "/admin/withdrawals"
const KEY = ["clearline", "withdrawals"]

/** Number of withdrawals on one page of the list. */
export const PAGE_SIZE = 20

/** Reads one page of withdrawals in one state, or in all states. */
export const useWithdrawals = (page: number, state: WithdrawalState | undefined) =>
  useQuery({
    queryKey: [...KEY, page, state],
    queryFn: () =>
      client.client.fetch<AdminWithdrawalsResponse>(PATH, {
        query: { limit: PAGE_SIZE, offset: page * PAGE_SIZE, ...(state && { state }) },
      }),
    placeholderData: keepPreviousData,
  })

/** The actions of staff on one withdrawal. */
export type WithdrawalDeed =
  | ({ what: "acceptance" } & AdminAcceptWithdrawal)
  | { what: "refusal"; reason: string }
  | { what: "refund" }

/** Decides about a withdrawal or pays it back, then reads the list again. */
export function useWithdrawalDeed(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ what, ...body }: WithdrawalDeed) =>
      client.client.fetch<AdminWithdrawalResponse>(`${PATH}/${id}/${what}`, {
        method: "POST",
        body,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}
