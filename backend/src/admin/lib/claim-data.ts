import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminClaimsResponse,
  AnswerClaimRequest,
  AnswerSafetyRequest,
} from "../../contracts"
import { client } from "./client"

const keyOf = (orderId: string) => ["clearline", orderId, "claims"]

/** Reads what the buyer of an order reported, newest first. */
export const useOrderClaims = (orderId: string) =>
  useQuery({
    queryKey: keyOf(orderId),
    queryFn: () =>
      client.client.fetch<AdminClaimsResponse>(`/admin/orders/${orderId}/claim-reports`),
  })

function useClaimWrite<Body extends Record<string, unknown>>(
  orderId: string,
  path: string,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) =>
      client.client.fetch<AdminClaimsResponse>(path, { method: "POST", body }),
    onSuccess: (claims) => {
      queries.setQueryData(keyOf(orderId), claims)
      return queries.invalidateQueries({
        predicate: ({ queryKey: [first] }) => first !== "clearline",
      })
    },
  })
}

/** Ends an open claim. */
export const useAnswerClaim = (orderId: string, claimId: string) =>
  useClaimWrite<AnswerClaimRequest>(orderId, `/admin/claim-reports/${claimId}/answers`)

/** Stores what was found out about harm. */
export const useAnswerSafety = (orderId: string, reportId: string) =>
  useClaimWrite<AnswerSafetyRequest>(orderId, `/admin/safety-reports/${reportId}/answers`)
