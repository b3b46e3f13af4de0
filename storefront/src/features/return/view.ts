import {
  formatPostalAddress,
  type OrderReturn,
  type OrderReturnsResponse,
  type ReturnLine,
} from "@clearline/backend/contracts"

import { describeReasonAgainst, describeReturn } from "./rules/describe-return"
import { formatDay } from "@/lib/format-day"

export type ReturnLineView = {
  id: string
  name: string
  sku: string | null
  /** Pieces that can be sent back; 0 when none can. */
  returnable: number
  /** Why none can, as text. */
  whyNot: string | null
  needsSeal: boolean
}

export type ReturnView = {
  id: string
  /** `R12` */
  name: string
  words: string
  lines: { id: string; name: string; quantity: number }[]
  isArrived: boolean
}

export type ReturnsView = {
  days: number
  /** "3 December 2026"; null while it is not known. */
  lastDay: string | null
  canReturn: boolean
  lines: ReturnLineView[]
  reasons: { id: string; label: string }[]
  address: string[]
  returns: ReturnView[]
}

const nameOf = ({ title, variant_title }: Pick<ReturnLine, "title" | "variant_title">) =>
  [title, variant_title].filter(Boolean).join(", ")

function toReturnView(one: OrderReturn, country: string): ReturnView {
  return {
    id: one.id,
    name: `R${one.number}`,
    words: describeReturn(one, country),
    lines: one.lines.map((line) => ({
      ...{ id: line.line_id, name: nameOf(line), quantity: line.quantity },
    })),
    isArrived: one.status === "received",
  }
}

/** Maps what can be returned of an order to the shop's view. */
export function toReturnsView(
  { window, lines, reasons, address, returns }: OrderReturnsResponse,
  country: string,
): ReturnsView {
  const { days, last_day } = window
  return {
    days,
    lastDay: last_day && formatDay(last_day, country),
    canReturn: lines.some(({ returnable }) => returnable > 0),
    lines: lines.map((line) => ({
      id: line.line_id,
      name: nameOf(line),
      sku: line.sku,
      returnable: line.returnable,
      whyNot: line.reason_against && describeReasonAgainst(line.reason_against),
      needsSeal: line.needs_seal,
    })),
    reasons,
    address: address ? formatPostalAddress(address) : [],
    returns: returns.map((one) => toReturnView(one, country)),
  }
}
