import { hasWithdrawalRight } from "@clearline/backend/contracts"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { connection } from "next/server"
import { WithdrawForm } from "@/features/withdrawal"
import { requireCountry } from "@/lib/page-params"
import { buildPaths } from "@/lib/paths"
import { Container } from "@/ui/layout"
import styles from "../../personal.module.css"

export const metadata: Metadata = {
  title: "Withdraw from contract",
  robots: { index: false },
}
/** Sensitive form: rendered per request, so that its scripts carry a nonce. */
export const instant = false

/** Longest order number that a link may fill in. */
const MAX_NUMBER = 20

/** The withdrawal function for consumers in the European Union: no account, no reason. */
export default async function WithdrawPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country: code }, { order, received, problem }] = await Promise.all([
    params,
    searchParams,
  ])
  const country = requireCountry(code)
  if (!hasWithdrawalRight(country)) notFound()
  const paths = buildPaths(country)
  const given = typeof order === "string" && /^[\w-]+$/.test(order) ? order : ""
  return (
    <Container className={`${styles.page} ${styles.narrow}`}>
      <h1>Withdraw from contract</h1>
      <p>
        You can withdraw from your order within 14 days of delivery, without giving a
        reason. Tell us which order, then confirm. What follows, and when your money comes
        back: <a href={paths.page("right-of-withdrawal")}>Right of withdrawal</a>.
      </p>
      <WithdrawForm
        country={country}
        order={given.slice(0, MAX_NUMBER)}
        received={typeof received === "string" ? received : null}
        problem={typeof problem === "string" ? problem : null}
      />
      <p className={styles.links}>
        <a href={paths.orderLookup}>Find an order</a>
        <a href={paths.page("contact")}>Contact</a>
      </p>
    </Container>
  )
}
