import type { Metadata } from "next"
import { connection } from "next/server"

import { OrderDetails } from "@/features/order"
import { findOwnOrder } from "@/features/order/server"
import { buildPaths } from "@/lib/paths"
import { Dots } from "@/ui/dots"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../../../personal.module.css"

export const metadata: Metadata = {
  title: "Your order",
  robots: { index: false },
  referrer: "no-referrer",
}
/** Shows what is only this buyer's, so it always waits for the server. */
export const instant = false

export default async function ConfirmedPage({
  params,
}: {
  params: Promise<{ country: string; id: string }>
}) {
  await connection()
  const { country, id } = await params
  const order = await findOwnOrder(id)
  if (!order) {
    return (
      <Container className={`${styles.page} ${styles.narrow}`}>
        <h1>Your order</h1>
        <Notice title="This page shows an order only to the one who placed it">
          <p>
            On another device,{" "}
            <a href={buildPaths(country).orderLookup}>find it by number and e-mail</a>.
          </p>
        </Notice>
      </Container>
    )
  }
  return (
    <Container className={styles.page}>
      <header className={styles.section}>
        <Dots />
        <h1>Thank you. Your order is in.</h1>
        <p>
          Order {order.number}. A confirmation is on its way to {order.email}.
        </p>
      </header>
      <OrderDetails order={order} country={country} />
    </Container>
  )
}
