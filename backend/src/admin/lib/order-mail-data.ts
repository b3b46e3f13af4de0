import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminOrderMailsResponse, AdminRepeatMailRequest } from "../../contracts"
import { client } from "./client"

const pathOf = (orderId: string) => `/admin/orders/${orderId}/mails`
const keyOf = (orderId: string) => ["clearline", orderId, "mails"]

/** Reads which mails about an order went out, newest first. */
export const useOrderMails = (orderId: string) =>
  useQuery({
    queryKey: keyOf(orderId),
    queryFn: () => client.client.fetch<AdminOrderMailsResponse>(pathOf(orderId)),
  })

/** Sends one of these mails again. */
export function useRepeatMail(orderId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: AdminRepeatMailRequest) =>
      client.client.fetch<AdminOrderMailsResponse>(pathOf(orderId), {
        method: "POST",
        body,
      }),
    onSuccess: (mails) => queries.setQueryData(keyOf(orderId), mails),
  })
}
