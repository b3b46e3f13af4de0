import type { ReturnLine, ReturnReasonAgainst, ReturnWindow } from "../../../contracts"
import { isWindowOver } from "./resolve-window"

/** One line of an order, as its rows say. */
export type SentLine = {
  id: string
  title: string
  variant_title: string | null
  sku: string | null
  ordered: number
  sent: number
  /** Pieces that are announced for return, or came back. */
  returned: number
  needs_seal: boolean
}

function resolveReasonAgainst(
  line: SentLine,
  isCanceled: boolean,
  isOver: boolean,
): ReturnReasonAgainst | null {
  if (isCanceled) return "order_canceled"
  if (line.sent <= 0) return "not_sent"
  if (line.sent <= line.returned) return "all_returned"
  return isOver ? "window_over" : null
}

/** What of each line can be announced for return now, and why not. */
export function planReturnLines(
  lines: readonly SentLine[],
  window: ReturnWindow,
  { is_canceled, now }: { is_canceled: boolean; now: Date },
): ReturnLine[] {
  const isOver = isWindowOver(window, now)
  return lines.map(({ id, sent, returned, ...line }) => {
    const reason_against = resolveReasonAgainst(
      { id, sent, returned, ...line },
      is_canceled,
      isOver,
    )
    const { title, variant_title, sku, ordered, needs_seal } = line
    return {
      ...{ line_id: id, title, variant_title, sku, ordered },
      returnable: reason_against === null ? sent - returned : 0,
      ...{ reason_against, needs_seal },
    }
  })
}

/** What a buyer asks to send back. */
export type AskedPieces = {
  line_id: string
  quantity: number
  is_sealed?: boolean | undefined
}

/** Why a return is refused, and which line it is about. */
export type ReturnRefusal = {
  code: "not_returnable" | "return_window_over" | "seal_broken"
  line: ReturnLine | null
}

/**
 * Checks what a buyer asks to send back; null when all of it can come back. A line that is
 * named twice counts with the sum of its pieces.
 */
export function findReturnRefusal(
  asked: readonly AskedPieces[],
  lines: readonly ReturnLine[],
): ReturnRefusal | null {
  for (const { line_id } of asked) {
    const line = lines.find((one) => one.line_id === line_id)
    if (!line) return { code: "not_returnable", line: null }
    if (line.reason_against === "window_over") return { code: "return_window_over", line }
    const own = asked.filter((one) => one.line_id === line_id)
    const pieces = own.reduce((sum, { quantity }) => sum + quantity, 0)
    if (pieces > line.returnable) return { code: "not_returnable", line }
    if (line.needs_seal && !own.every(({ is_sealed }) => is_sealed)) {
      return { code: "seal_broken", line }
    }
  }
  return null
}

/** The same lines, each named once. */
export function mergePieces(
  asked: readonly AskedPieces[],
): { line_id: string; quantity: number }[] {
  const pieces = new Map<string, number>()
  for (const { line_id, quantity } of asked) {
    pieces.set(line_id, (pieces.get(line_id) ?? 0) + quantity)
  }
  return [...pieces].map(([line_id, quantity]) => ({ line_id, quantity }))
}
