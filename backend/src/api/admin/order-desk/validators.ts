import { z } from "@medusajs/framework/zod"
import {
  DESK_PAYMENTS,
  DESK_QUEUES,
  DESK_SHIPMENTS,
  DESK_SORTS,
} from "../../../contracts"
import { isTimeZone } from "../../is-time-zone"
import { wholeNumber } from "../../whole-number"

export const AdminGetOrderDesk = z
  .object({
    /** The time zone of the reader, in which "today" began. */
    time_zone: z
      .string()
      .max(64)
      .refine(isTimeZone, { message: "Not a time zone, such as Europe/Berlin" })
      .default("UTC"),
  })
  .strict()
export type AdminGetOrderDeskQuery = z.infer<typeof AdminGetOrderDesk>

export const AdminListDeskOrders = z
  .object({
    limit: wholeNumber(50, 1, 100),
    offset: wholeNumber(0, 0, 1_000_000),
    sort: z.enum(DESK_SORTS).default("newest"),
    q: z.string().max(100).optional(),
    queue: z.enum(DESK_QUEUES).optional(),
    payment: z.enum(DESK_PAYMENTS).optional(),
    shipment: z.enum(DESK_SHIPMENTS).optional(),
    region_id: z.string().max(100).optional(),
    since: z.string().datetime({ offset: true }).optional(),
  })
  .strict()
export type AdminListDeskOrdersQuery = z.infer<typeof AdminListDeskOrders>

/** Orders on one pick list. */
const MAX_ORDERS = 100

export const AdminGetPickList = z
  .object({
    /** Ids of orders, separated by commas. */
    orders: z
      .string()
      .transform((text) => [...new Set(text.split(",").filter((id) => id !== ""))])
      .pipe(z.array(z.string().max(100)).min(1).max(MAX_ORDERS)),
  })
  .strict()
export type AdminGetPickListQuery = z.infer<typeof AdminGetPickList>
