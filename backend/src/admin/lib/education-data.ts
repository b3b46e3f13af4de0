import { useQuery } from "@tanstack/react-query"
import type { AdminOrderConfirmationsResponse } from "../../contracts"
import { client } from "./client"

/** What the buyer of an order confirmed, line by line. */
export const useOrderEducation = (orderId: string) =>
  useQuery({
    queryKey: ["clearline", orderId, "confirmations"],
    queryFn: () =>
      client.client.fetch<AdminOrderConfirmationsResponse>(
        `/admin/orders/${orderId}/confirmations`,
      ),
  })
