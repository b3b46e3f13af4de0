import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminOrderReturnsResponse,
  InspectReturnRequest,
  ReceiveReturnRequest,
  RefundReturnsRequest,
} from "../../contracts"
import { client } from "./client"

const keyOf = (orderId: string) => ["clearline", orderId, "returns"]

/** Reads the returns of an order, newest first. */
export const useOrderReturns = (orderId: string) =>
  useQuery({
    queryKey: keyOf(orderId),
    queryFn: () =>
      client.client.fetch<AdminOrderReturnsResponse>(`/admin/orders/${orderId}/returns`),
  })

/** A write that responds with the order's returns; Medusa's own cards are read again. */
function useReturnWrite<Body extends Record<string, unknown>>(
  orderId: string,
  path: string,
) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Body) =>
      client.client.fetch<AdminOrderReturnsResponse>(path, { method: "POST", body }),
    onSuccess: (returns) => {
      queries.setQueryData(keyOf(orderId), returns)
      return queries.invalidateQueries({
        predicate: ({ queryKey: [first] }) => first !== "clearline",
      })
    },
  })
}

/** Books the arrival of pieces of a return. */
export const useReceiveReturn = (orderId: string, returnId: string) =>
  useReturnWrite<ReceiveReturnRequest>(orderId, `/admin/returns/${returnId}/arrivals`)

/** Books what was decided about pieces in quarantine. */
export const useInspectReturn = (orderId: string, returnId: string) =>
  useReturnWrite<InspectReturnRequest>(orderId, `/admin/returns/${returnId}/inspections`)

/** Pays back what is owed for goods that came back. */
export const useRefundReturns = (orderId: string) =>
  useReturnWrite<RefundReturnsRequest>(orderId, `/admin/orders/${orderId}/return-refunds`)
