import type {
  AdminDiscrepanciesResponse,
  AdminDiscrepancy,
  Violation,
} from "../../../backend/src/contracts"
import { listViolations } from "../violations"
import { buy, openCart, type Order } from "./cart"
import { sql } from "../corrupt-db"
import type { Shop } from "./shop"

/** Requests that many tests about reconciliation make. */
export type Reconciling = {
  /** The check that the shop makes each minute. */
  look: () => Promise<void>
  violations: () => Promise<Violation[]>
  /** What the dashboard lists. */
  listRows: (query?: string) => Promise<AdminDiscrepancy[]>
  /** Mails that said an order was not placed. */
  listMails: (orderId: string) => Promise<{ to: string; status: string }[]>
  readOrder: (id: string) => Promise<{ status: string; updated_at: Date } | undefined>
  buyFoam: (pieces?: number) => Promise<Order>
}

/** Binds the questions to a shop; read it inside tests only. */
export function askShop(shop: Shop): Reconciling {
  return {
    look: async () => {
      await shop.run("job-reconciliation-check", {})
    },
    violations: () => listViolations(shop.databaseUrl),
    listRows: async (query = "") => {
      const { body } = await shop.admin.get<AdminDiscrepanciesResponse>(
        `/admin/discrepancies${query}`,
      )
      return body.discrepancies
    },
    listMails: (orderId) =>
      sql(
        shop,
        `select "to", status from notification
         where template = 'order-not-placed' and resource_id = $1`,
        [orderId],
      ),
    readOrder: async (id) => {
      const [row] = await sql<{ status: string; updated_at: Date }>(
        shop,
        `select status, updated_at from "order" where id = $1`,
        [id],
      )
      return row
    },
    buyFoam: async (pieces = 2) =>
      buy(shop.guest, await openCart(shop, shop.guest, { "AFT-FOAM-50": pieces })),
  }
}
