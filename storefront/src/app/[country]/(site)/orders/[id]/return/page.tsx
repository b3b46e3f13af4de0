import { randomUUID } from "node:crypto"

import type { Metadata } from "next"
import { connection } from "next/server"

import { ReturnForm, describeReturnError } from "@/features/return"
import { findReturns } from "@/features/return/server"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../../../personal.module.css"

export const metadata: Metadata = {
  title: "Return something",
  robots: { index: false },
  referrer: "same-origin",
}
/** Private to this buyer, so it is rendered per request. */
export const instant = false

export default async function ReturnPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country: code, id }, { refused }] = await Promise.all([params, searchParams])
  const message = typeof refused === "string" ? describeReturnError(refused) : null
  const country = requireCountry(code)
  const paths = buildPaths(country)
  const returns = await findReturns(id, country)
  if (!returns) {
    return (
      <Container className={`${styles.page} ${styles.narrow}`}>
        <h1>Return something</h1>
        <Notice title="Only the person who placed an order can return it">
          <p>
            Open the link in one of the mails about your order, or sign in to the account
            it was placed with.
          </p>
        </Notice>
      </Container>
    )
  }
  return (
    <Container className={styles.page}>
      <h1>Return something</h1>
      <p>
        {returns.lastDay
          ? `You can announce a return until ${returns.lastDay}.`
          : `You can announce a return until ${returns.days} days after the last parcel was delivered.`}{" "}
        When it arrives, we look at it and pay back what you paid for it.
      </p>
      {returns.canReturn ? (
        <ReturnForm
          orderId={id}
          country={country}
          requestKey={randomUUID()}
          message={message}
          returns={returns}
        />
      ) : (
        <Notice title="Nothing of this order can be sent back now">
          <ul>
            {returns.lines.map((line) => (
              <li key={line.id}>
                {line.name}: {line.whyNot}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <p className={styles.links}>
        <a href={paths.order(id)}>Back to the order</a>
      </p>
    </Container>
  )
}
