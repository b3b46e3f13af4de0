import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, toast } from "@medusajs/ui"
import { Section, SectionNote, SectionRow } from "../components/section"
import { formatError } from "../lib/format-error"
import { formatMoney } from "../lib/order-desk-words"
import { useAskForPayment, usePaymentLink } from "../lib/order-payment-data"
import { formatDay } from "../lib/words"

/**
 * Medusa's own button copies an address that has no key and no host: the shop's address is
 * not known when the dashboard is built. The card below has the link that works.
 */
const HIDE_CORE_LINK = `[aria-label="CopyPaymentLink code snippet"] { display: none }`

/** What is still to be paid of an order, and the link for its buyer. */
function StillToPay({ order }: { order: AdminOrder }) {
  const { data, error } = usePaymentLink(order.id)
  const ask = useAskForPayment(order.id)
  if (error) {
    return (
      <Section title="Still to pay">
        <SectionNote>Could not be read: {formatError(error)}</SectionNote>
      </Section>
    )
  }
  if (data?.payment.state !== "due") return null
  const { due, currency_code, pay_until } = data.payment
  const copy = (url: string) => {
    const showLink = () => toast.info(`Copy this link by hand: ${url}`)
    // Browsers give the clipboard only to pages that came by https, or from this machine.
    if (!window.isSecureContext) return showLink()
    navigator.clipboard
      .writeText(url)
      .then(() => toast.success("Payment link copied"), showLink)
      .catch(showLink)
  }
  const act = (mail: boolean) =>
    ask.mutate(
      { mail },
      {
        onSuccess: ({ url }) => {
          if (mail) toast.success("The payment link was sent to the buyer")
          else if (url) copy(url)
        },
        onError: (problem) => toast.error(formatError(problem)),
      },
    )
  return (
    <Section title="Still to pay">
      <SectionRow name="Amount">{formatMoney(due, currency_code)}</SectionRow>
      <SectionRow name="Goods are kept until">
        {pay_until ? formatDay(pay_until) : "The buyer was not asked yet"}
      </SectionRow>
      <div className="flex flex-wrap justify-end gap-2 px-6 py-4">
        <Button
          size="small"
          variant="secondary"
          isLoading={ask.isPending}
          onClick={() => act(true)}
        >
          Mail the payment link
        </Button>
        <Button
          size="small"
          variant="secondary"
          isLoading={ask.isPending}
          onClick={() => act(false)}
        >
          Copy payment link
        </Button>
      </div>
      <SectionNote>
        Anyone with this link can see and pay the order. Send it only to the buyer.
      </SectionNote>
    </Section>
  )
}

/** Shows what is still to be paid of an order, and gives the link for the buyer. */
const OrderPaymentWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => (
  <>
    <style>{HIDE_CORE_LINK}</style>
    <StillToPay order={order} />
  </>
)

export default OrderPaymentWidget

export const config = defineWidgetConfig({ zone: "order.details.side.before" })
