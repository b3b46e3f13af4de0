import type { ClaimStatus } from "../../../contracts"

/** One line of an order, and how much of it was sent. */
export type ClaimedLine = { id: string; sent: number }
type Pieces = { line_id: string; quantity: number }

/** Pieces of each line in claims that staff did not decline. */
export function countClaimed(
  claims: readonly { status: ClaimStatus; lines: readonly Pieces[] }[],
): Map<string, number> {
  const claimed = new Map<string, number>()
  for (const { line_id, quantity } of claims
    .filter(({ status }) => status !== "declined")
    .flatMap(({ lines }) => lines)) {
    claimed.set(line_id, (claimed.get(line_id) ?? 0) + quantity)
  }
  return claimed
}

/** Pieces of a line that can be claimed: sent, and not claimed yet. */
export const countClaimable = (
  { id, sent }: ClaimedLine,
  claimed: ReadonlyMap<string, number>,
): number => Math.max(0, sent - (claimed.get(id) ?? 0))

/** True when so many pieces of each line can be claimed. */
export function isClaimable(
  asked: readonly Pieces[],
  lines: readonly ClaimedLine[],
  claimed: ReadonlyMap<string, number>,
): boolean {
  return asked.every(({ line_id }) => {
    const line = lines.find(({ id }) => id === line_id)
    const pieces = asked
      .filter((one) => one.line_id === line_id)
      .reduce((sum, { quantity }) => sum + quantity, 0)
    return line !== undefined && pieces <= countClaimable(line, claimed)
  })
}
