import { randomUUID } from "node:crypto"

import type { Metadata } from "next"
import { connection } from "next/server"

import { ClaimForm, describeClaimError } from "@/features/claim"
import { findClaims } from "@/features/claim/server"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../../../personal.module.css"

export const metadata: Metadata = {
  title: "Report a problem",
  robots: { index: false },
  referrer: "same-origin",
}
/** Private to this buyer, so it is rendered per request. */
export const instant = false

export default async function ProblemPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country: code, id }, { refused }] = await Promise.all([params, searchParams])
  const message = typeof refused === "string" ? describeClaimError(refused) : null
  const country = requireCountry(code)
  const paths = buildPaths(country)
  const claims = await findClaims(id)
  return (
    <Container className={styles.page}>
      <h1>Report a problem</h1>
      {claims ? null : (
        <Notice title="Only the person who placed an order can report a problem with it">
          <p>
            Open the link in one of the mails about your order, or sign in to the account
            it was placed with.
          </p>
        </Notice>
      )}
      {claims && !claims.canReport ? (
        <Notice title="There is nothing to report now">
          <p>We haven’t sent anything of this order, or you’ve told us already.</p>
        </Notice>
      ) : null}
      {claims?.canReport ? (
        <>
          <Notice
            kind="caution"
            title="Trouble breathing, a swollen face, or spreading redness?"
          >
            <p>Get medical help first. Stop using the product.</p>
          </Notice>
          <p>
            A person reads your report and writes to you. You need not send anything back.
          </p>
          <ClaimForm
            orderId={id}
            country={country}
            requestKey={randomUUID()}
            message={message}
            lines={claims.lines}
          />
        </>
      ) : null}
      <p className={styles.links}>
        <a href={paths.order(id)}>Back to the order</a>
      </p>
    </Container>
  )
}
