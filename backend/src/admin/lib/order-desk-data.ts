import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminDeskOrdersResponse,
  AdminOrderDeskResponse,
  AdminPickListResponse,
} from "../../contracts"
import { client } from "./client"

const PATH = "/admin/order-desk"
const KEY = ["clearline", "order-desk"]

/** Rows on one page of the list. */
export const PAGE_SIZE = 50

/** How often "Today" looks again by itself. */
const REFRESH_MS = 60_000

/** Reads what waits now, and what was sold; "today" is the day of this browser. */
export const useOrderDesk = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () =>
      client.client.fetch<AdminOrderDeskResponse>(PATH, {
        query: { time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone },
      }),
    refetchInterval: REFRESH_MS,
  })

/** Reads one page of orders; `filters` are the parameters of the address. */
export const useDeskOrders = (filters: Record<string, string>, page: number) =>
  useQuery({
    queryKey: [...KEY, "orders", filters, page],
    queryFn: () =>
      client.client.fetch<AdminDeskOrdersResponse>(`${PATH}/orders`, {
        query: { ...filters, limit: PAGE_SIZE, offset: page * PAGE_SIZE },
      }),
    placeholderData: keepPreviousData,
  })

/** Reads what to pick and to pack for these orders. */
export const usePickList = (orders: string) =>
  useQuery({
    queryKey: [...KEY, "pick-list", orders],
    queryFn: () =>
      client.client.fetch<AdminPickListResponse>(`${PATH}/pick-list`, {
        query: { orders },
      }),
    enabled: orders !== "",
  })
