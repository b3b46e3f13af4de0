import type { AdminReturn, AdminReturnPart, InspectionResult } from "../../contracts"

/** Labels of what staff decide about a piece. */
export const RESULT_WORDS: Record<InspectionResult, string> = {
  shelf: "Back on shelf",
  destroy: "Destroy",
  supplier: "To supplier",
}

/** Pieces of a part that nobody has decided about. */
export const countOpen = ({
  arrived,
  shelf,
  destroy,
  supplier,
}: AdminReturnPart): number => arrived - shelf - destroy - supplier

/** Where a return stands, and what staff do next. */
export function describeAdminReturn({ status, parts }: AdminReturn): string {
  const open = parts.reduce((sum, part) => sum + countOpen(part), 0)
  const inspect = open === 1 ? "1 piece to inspect" : `${open} pieces to inspect`
  if (status === "requested") return "On its way"
  const arrived = status === "received" ? "Arrived" : "Partly arrived"
  return open > 0 ? `${arrived}, ${inspect}` : `${arrived} and inspected`
}

/** What is decided when nobody types anything: shelf, or destroy for what never returns. */
export function planAll(part: AdminReturnPart): Record<InspectionResult, number> {
  const { shelf, destroy, supplier, never_restocked } = part
  const open = countOpen(part)
  return never_restocked
    ? { shelf, destroy: destroy + open, supplier }
    : { shelf: shelf + open, destroy, supplier }
}

/** An amount with its currency, as the dashboard's own cards show it. */
export function formatMoney(amount: number, currencyCode: string): string {
  const currency = currencyCode.toUpperCase()
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).format(amount)
}
