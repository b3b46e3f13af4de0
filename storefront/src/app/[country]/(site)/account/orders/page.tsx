import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { connection } from "next/server"

import { AccountNav } from "@/features/account"
import { findAccount } from "@/features/account/server"
import { OrderList } from "@/features/order"
import { listOwnOrders } from "@/features/order/server"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"

import styles from "../../../personal.module.css"

export const metadata: Metadata = { title: "Your orders", robots: { index: false } }
/** Private to this buyer, so it is rendered per request. */
export const instant = false

export default async function OrdersPage({
  params,
}: {
  params: Promise<{ country: string }>
}) {
  await connection()
  const { country } = await params
  const paths = buildPaths(country)
  if (!(await findAccount())) redirect(`${paths.signIn}?next=${paths.account}/orders`)
  const orders = await listOwnOrders(100)
  return (
    <Container className={styles.page}>
      <h1>Your orders</h1>
      <AccountNav country={country} here="orders" />
      <OrderList orders={orders} country={country} />
    </Container>
  )
}
