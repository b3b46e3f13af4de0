import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import type {
  AdminClaim,
  AdminClaimsResponse,
  ClaimKind,
  ClaimStatus,
  ClaimRemedy,
  OrderClaim,
  OrderClaimsResponse,
  SafetyReport,
} from "../../contracts"
import { findOrderHistory } from "../order/find-order-history"
import type { OrderHistory } from "../order/order-history"
import { pricePieces, readDecimals } from "../return/price-pieces"
import { readPricedItems } from "../return/read-priced-items"
import { countClaimable, countClaimed } from "./rules/plan-claim"

/** A claim as it is stored. */
export type ClaimRow = {
  id: string
  number: number
  order_id: string
  kind: ClaimKind
  remedy: ClaimRemedy
  status: ClaimStatus
  lines: { line_id: string; quantity: number }[]
  note: string | null
  pictures: string[]
  request_key: string
  answer: string | null
  created_at: string | Date
}

type SafetyRow = Omit<SafetyReport, "due_at" | "answered_at"> & {
  claim_id: string
  text: string
  due_at: string | Date
  answered_at: string | Date | null
}

/** The claims of an order, oldest first. */
export async function listClaims(
  container: MedusaContainer,
  orderId: string,
): Promise<ClaimRow[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "claim_report",
    fields: ["*"],
    filters: { order_id: orderId },
  })
  const claims: ClaimRow[] = data
  return claims.toSorted((a, b) => a.number - b.number)
}

/** A claim as its buyer sees it. */
export function toOrderClaim(row: ClaimRow): OrderClaim {
  const { id, number, kind, status, lines, pictures, answer } = row
  return {
    ...{ id, number, kind, status, lines, answer, pictures: pictures.length },
    created_at: new Date(row.created_at).toISOString(),
  }
}

/** One claim of an order, for its buyer. 404 when there is none. */
export async function getOrderClaim(
  container: MedusaContainer,
  orderId: string,
  claimId: string,
): Promise<OrderClaim> {
  const claim = (await listClaims(container, orderId)).find(({ id }) => id === claimId)
  if (!claim) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such claim.")
  }
  return toOrderClaim(claim)
}

/** The lines of an order with what is not returned, for the rules about claims. */
export const listClaimedLines = (order: OrderHistory) =>
  order.lines.map(({ id, sent, returned }) => ({ id, sent: sent - returned }))

/** What of an order can be claimed, and the claims so far. 404 for an unknown order. */
export async function readOrderClaims(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderClaimsResponse> {
  const [order, claims] = await Promise.all([
    findOrderHistory(container, orderId),
    listClaims(container, orderId),
  ])
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order.")
  }
  const claimed = countClaimed(claims)
  return {
    lines: order.lines.map(({ id, title, variant_title, sent, returned }) => ({
      ...{ line_id: id, title, variant_title },
      claimable: order.canceled_at
        ? 0
        : countClaimable({ id, sent: sent - returned }, claimed),
    })),
    claims: claims.map(toOrderClaim),
  }
}

/** Addresses of private pictures, for staff; one that is gone is left out. */
async function listPictureUrls(container: MedusaContainer, ids: readonly string[]) {
  const files = container.resolve(Modules.FILE)
  const found = await Promise.allSettled(ids.map((id) => files.retrieveFile(id)))
  return found.flatMap((one) => (one.status === "fulfilled" ? [one.value.url] : []))
}

/** The claims of an order as staff see them, newest first. */
export async function listAdminClaims(
  container: MedusaContainer,
  orderId: string,
): Promise<AdminClaimsResponse> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [order, claims, priced, safety] = await Promise.all([
    findOrderHistory(container, orderId),
    listClaims(container, orderId),
    readPricedItems(container, orderId),
    query.graph({
      entity: "safety_report",
      fields: ["*"],
      filters: { order_id: orderId },
    }),
  ])
  const currency_code = order?.currency_code ?? ""
  const decimals = readDecimals(currency_code)
  const reports: SafetyRow[] = safety.data
  const toAdmin = async (row: ClaimRow): Promise<AdminClaim> => {
    const report = reports.find(({ claim_id }) => claim_id === row.id)
    const worth = row.lines.reduce((sum, { line_id, quantity }) => {
      const item = priced.find(({ id }) => id === line_id)
      return sum + (item ? pricePieces(item, 0, quantity, decimals) : 0)
    }, 0)
    return {
      ...toOrderClaim(row),
      remedy: row.remedy,
      note: report?.text ?? row.note,
      lines: row.lines.map((piece) => {
        const line = order?.lines.find(({ id }) => id === piece.line_id)
        const { title = "", variant_title = null } = line ?? {}
        return { ...piece, title, variant_title }
      }),
      pictures: await listPictureUrls(container, row.pictures),
      worth: Number(worth.toFixed(decimals)),
      safety: report
        ? {
            ...{ id: report.id, answer: report.answer },
            due_at: new Date(report.due_at).toISOString(),
            answered_at: report.answered_at && new Date(report.answered_at).toISOString(),
          }
        : null,
    }
  }
  const all = await Promise.all(claims.map(toAdmin))
  return { currency_code, claims: all.toReversed() }
}
