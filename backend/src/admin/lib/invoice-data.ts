import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminInvoicesResponse } from "../../contracts"
import { client } from "./client"

const pathOf = (orderId: string) => `/admin/orders/${orderId}/invoices`
const keyOf = (orderId: string) => ["clearline", orderId, "invoices"]

/** Reads the papers of an order, oldest first, and how many are due. */
export const useOrderInvoices = (orderId: string) =>
  useQuery({
    queryKey: keyOf(orderId),
    queryFn: () => client.client.fetch<AdminInvoicesResponse>(pathOf(orderId)),
  })

/** Issues the papers that are due. */
export function useIssueInvoices(orderId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      client.client.fetch<AdminInvoicesResponse>(pathOf(orderId), {
        method: "POST",
        body: {},
      }),
    onSuccess: (papers) => queries.setQueryData(keyOf(orderId), papers),
  })
}

/** Address of a paper's PDF. The dashboard's session opens it. */
export const buildInvoiceUrl = (orderId: string, invoiceId: string) =>
  `${pathOf(orderId)}/${invoiceId}`

/** Address of one PDF with the packing slips of these orders. */
export function buildPackingSlipsUrl(orderIds: readonly string[]): string {
  const ids = orderIds.map((id) => `order_id[]=${encodeURIComponent(id)}`)
  return `/admin/packing-slips?${ids.join("&")}`
}
