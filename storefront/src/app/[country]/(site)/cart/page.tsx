import type { Metadata } from "next"
import { connection } from "next/server"

import { BagPage } from "@/features/cart"
import { findBag } from "@/features/cart/server"
import { describeRefusal } from "@/lib/describe-refusal"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../personal.module.css"

export const metadata: Metadata = { title: "Your bag", robots: { index: false } }
/** Shows what is only this buyer's, so it always waits for the server. */
export const instant = false

export default async function CartPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country }, { refused, left }] = await Promise.all([params, searchParams])
  const bag = await findBag()
  return (
    <Container className={styles.page}>
      <h1>Your bag</h1>
      {typeof refused === "string" ? (
        <Notice kind="caution" role="alert" title="That was not added">
          <p>{buildRefusalWords(refused, left)}</p>
        </Notice>
      ) : null}
      <BagPage bag={bag} country={country} />
    </Container>
  )
}

function buildRefusalWords(code: string, left: string | string[] | undefined): string {
  const count = Number(left)
  if (
    code === "insufficient_inventory" &&
    left !== undefined &&
    Number.isInteger(count)
  ) {
    return count > 0 ? `Only ${count} can be ordered.` : "It is sold out."
  }
  return describeRefusal(400, { code }).message
}
