import type { OrderPayment } from "@clearline/backend/contracts"
import type { Metadata } from "next"
import { connection } from "next/server"

import { OrderDetails } from "@/features/order"
import { findOwnOrder } from "@/features/order/server"
import { PayForm } from "@/features/order-payment"
import { findOrderPayment } from "@/features/order-payment/server"
import { formatDay } from "@/lib/format-day"
import { formatAmount } from "@/lib/format-price"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { findPaymentProvider } from "@/lib/regions"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../../../personal.module.css"

export const metadata: Metadata = {
  title: "Pay for your order",
  robots: { index: false },
  referrer: "no-referrer",
}
/** Private to whoever has the link, so it is rendered per request. */
export const instant = false

/** What the page says of an order of which nothing is due. */
const SETTLED: Record<Exclude<OrderPayment["state"], "due">, [string, string]> = {
  paid: ["Thank you. Your payment is in.", "There is nothing left to pay."],
  awaiting: [
    "Your payment is under way.",
    "We write to you when your bank has confirmed it. Please don’t pay again.",
  ],
  canceled: ["Your order was cancelled.", "There is nothing to pay."],
}

async function Due({ payment, country }: { payment: OrderPayment; country: string }) {
  const { due, currency_code, pay_until, order_id, region_id } = payment
  const provider = await findPaymentProvider(region_id ?? "")
  const amount = formatAmount(due, currency_code, country)
  return (
    <>
      <h1>Pay for your order {payment.display_id}</h1>
      <p>
        {amount} is to be paid.{" "}
        {pay_until
          ? `We keep the goods for you until ${formatDay(pay_until, country)} and ship when you have paid.`
          : "We ship when you have paid."}
      </p>
      <PayForm
        orderId={order_id}
        country={country}
        due={due}
        writtenDue={amount}
        isTestPayment={provider.ok && provider.value === "pp_system_default"}
      />
    </>
  )
}

export default async function PayPage({
  params,
}: {
  params: Promise<{ country: string; id: string }>
}) {
  await connection()
  const { country: code, id } = await params
  const country = requireCountry(code)
  const [order, payment] = await Promise.all([findOwnOrder(id), findOrderPayment(id)])
  if (!order || !payment) {
    return (
      <Container className={`${styles.page} ${styles.narrow}`}>
        <h1>Pay for your order</h1>
        <Notice title="This page opens with the link in our mail">
          <p>
            The link has expired, or it was opened on another device before. Look for our
            newest mail about the order, or{" "}
            <a href={buildPaths(country).orderLookup}>find the order</a> by its number and
            e-mail.
          </p>
        </Notice>
      </Container>
    )
  }
  const [title, words] = payment.state === "due" ? [] : SETTLED[payment.state]
  return (
    <Container className={styles.page}>
      <header className={styles.section}>
        {title ? (
          <>
            <h1>{title}</h1>
            <p>
              Order {order.number}. {words}
            </p>
          </>
        ) : (
          <Due payment={payment} country={country} />
        )}
      </header>
      <OrderDetails order={order} country={country} />
    </Container>
  )
}
