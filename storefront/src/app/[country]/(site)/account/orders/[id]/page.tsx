import type { Metadata } from "next"
import { notFound, redirect } from "next/navigation"
import { connection } from "next/server"

import { AccountNav } from "@/features/account"
import { findAccount } from "@/features/account/server"
import { ClaimList } from "@/features/claim"
import { findClaims } from "@/features/claim/server"
import { CancelForm, OrderDetails } from "@/features/order"
import { findAccountOrder, listConfirmed } from "@/features/order/server"
import { ReturnList } from "@/features/return"
import { findReturns } from "@/features/return/server"
import { PayNotice } from "@/features/order-payment"
import { findOrderPayment } from "@/features/order-payment/server"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"

import styles from "../../../../personal.module.css"

export const metadata: Metadata = { title: "Your order", robots: { index: false } }
/** Private to this buyer, so it is rendered per request. */
export const instant = false

export default async function OrderPage({
  params,
}: {
  params: Promise<{ country: string; id: string }>
}) {
  await connection()
  const { country, id } = await params
  const paths = buildPaths(country)
  if (!(await findAccount())) redirect(`${paths.signIn}?next=${paths.account}/orders`)
  const order = await findAccountOrder(id)
  if (!order) notFound()
  const [returns, claims] = await Promise.all([
    findReturns(order.id, country),
    findClaims(order.id),
  ])
  return (
    <Container className={styles.page}>
      <h1>Order {order.number}</h1>
      <AccountNav country={country} here="orders" />
      <PayNotice payment={await findOrderPayment(order.id)} country={country} />
      <OrderDetails
        order={order}
        country={country}
        confirmed={await listConfirmed(order.id, country)}
      />
      {returns ? (
        <ReturnList returns={returns} href={paths.orderReturn(order.id)} />
      ) : null}
      {claims ? <ClaimList claims={claims} href={paths.orderProblem(order.id)} /> : null}
      {order.stage === "received" ? (
        <CancelForm
          orderId={order.id}
          page={`${paths.account}/orders/${encodeURIComponent(order.id)}`}
        />
      ) : null}
    </Container>
  )
}
