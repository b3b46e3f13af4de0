import type { OrderPayment } from "@clearline/backend/contracts"

import { formatAmount } from "@/lib/format-price"
import { ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"

/** On the page of an order: what is still to be paid, and the way to pay it. */
export function PayNotice({
  payment,
  country,
}: {
  payment: OrderPayment | null
  country: string
}) {
  if (payment?.state !== "due") return null
  const amount = formatAmount(payment.due, payment.currency_code, country)
  return (
    <Notice kind="caution" title={`${amount} is still to be paid`}>
      <p>
        <ButtonLink href={`/${country}/orders/${payment.order_id}/pay`}>
          Pay {amount}
        </ButtonLink>
      </p>
    </Notice>
  )
}
