import type { OrderWithdrawal } from "@clearline/backend/contracts"
import { buildPaths } from "@/lib/paths"
import { Notice } from "@/ui/notice"
import { describeWithdrawal } from "../rules/describe-withdrawal"
import type { OrderView } from "../view"

/** Until when a consumer may withdraw, and the way to do it; nothing where there is no right. */
export function WithdrawalNote({
  order,
  country,
}: {
  order: OrderView
  country: string
}) {
  if (!order.withdrawal) return null
  const paths = buildPaths(country)
  return (
    <Notice title="Your right of withdrawal">
      <p>
        {describeWithdrawal(order.withdrawal, country)}{" "}
        {order.withdrawal.state === "over" ? null : (
          <>
            <a href={paths.withdrawFrom(order.number)}>Withdraw from contract here</a>
            .{" "}
          </>
        )}
        <a href={paths.page("right-of-withdrawal")}>How it works</a>.
      </p>
    </Notice>
  )
}

/** Says of a line sealed for hygiene what happens to the right when it is opened. */
export function SealedNote({
  withdrawal,
  lineId,
}: {
  withdrawal: OrderWithdrawal | null
  lineId: string
}) {
  if (!withdrawal || withdrawal.state === "over") return null
  if (!withdrawal.sealed_line_ids.includes(lineId)) return null
  return <small>Sealed for hygiene: you can withdraw until you break the seal.</small>
}
