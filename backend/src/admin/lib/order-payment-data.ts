import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminAskForPaymentRequest, AdminPaymentLinkResponse } from "../../contracts"
import { client } from "./client"

const pathOf = (orderId: string) => `/admin/orders/${orderId}/payment-link`
const keyOf = (orderId: string) => ["clearline", orderId, "payment-link"]

/** Reads what is due of an order, and the link by which its buyer pays. */
export const usePaymentLink = (orderId: string) =>
  useQuery({
    queryKey: keyOf(orderId),
    queryFn: () => client.client.fetch<AdminPaymentLinkResponse>(pathOf(orderId)),
  })

/** Asks the buyer to pay, by mail too if wanted. */
export function useAskForPayment(orderId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: AdminAskForPaymentRequest) =>
      client.client.fetch<AdminPaymentLinkResponse>(pathOf(orderId), {
        method: "POST",
        body,
      }),
    onSuccess: async (link) => {
      queries.setQueryData(keyOf(orderId), link)
      await queries.invalidateQueries({ queryKey: ["clearline", orderId, "mails"] })
    },
  })
}
