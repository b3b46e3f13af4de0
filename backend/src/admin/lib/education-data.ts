import { useQuery } from "@tanstack/react-query"
import type { AdminOrderConfirmationsResponse } from "../../contracts"
import { client } from "./client"

/** Reads what the buyer of an order confirmed, for each line. */
export const useOrderEducation = (orderId: string) =>
  useQuery({
    queryKey: ["clearline", orderId, "confirmations"],
    queryFn: () =>
      client.client.fetch<AdminOrderConfirmationsResponse>(
        `/admin/orders/${orderId}/confirmations`,
      ),
  })
