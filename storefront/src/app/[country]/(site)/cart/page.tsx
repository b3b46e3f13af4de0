import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { connection } from "next/server"

import { type Bag, BagChanged, OtherMarketNotice, BagPage } from "@/features/cart"
import { findBag, listBagChanges } from "@/features/cart/server"
import {
  COUNTRY_NAMES,
  type CountryCode,
  isCountry,
  resolveCurrency,
} from "@/lib/country"
import { describeRefusal } from "@/lib/describe-refusal"
import { Container } from "@/ui/layout"
import { Notice } from "@/ui/notice"

import styles from "../../personal.module.css"

export const metadata: Metadata = { title: "Your bag", robots: { index: false } }
/** Private to this buyer, so it is rendered per request. */
export const instant = false

export default async function CartPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  await connection()
  const [{ country }, { refused, left, wait }] = await Promise.all([params, searchParams])
  if (!isCountry(country)) notFound()
  const bag = await findBag()
  const changes = bag && bag.lines.length > 0 ? await listBagChanges(bag) : []
  return (
    <Container className={styles.page}>
      <h1>Your bag</h1>
      {typeof refused === "string" ? (
        <Notice kind="caution" role="alert" title="Your bag stays as it was">
          <p>{buildRefusalWords(refused, left, Number(wait))}</p>
        </Notice>
      ) : null}
      {bag && isOtherMarket(bag, country) ? (
        <OtherMarketNotice
          country={country}
          countryName={COUNTRY_NAMES[country]}
          currencyCode={bag.currencyCode}
        />
      ) : null}
      <BagChanged changes={changes} country={country} />
      <BagPage bag={bag} country={country} />
    </Container>
  )
}

/** True when the cart contains lines at the prices of another market. */
function isOtherMarket(bag: Bag, country: CountryCode): boolean {
  return bag.lines.length > 0 && bag.currencyCode !== resolveCurrency(country)
}

function buildRefusalWords(
  code: string,
  left: string | string[] | undefined,
  retry_after: number,
): string {
  const count = Number(left)
  if (
    code === "insufficient_inventory" &&
    left !== undefined &&
    Number.isInteger(count)
  ) {
    return count > 0 ? `Only ${count} can be ordered.` : "It is sold out."
  }
  return describeRefusal(400, { code, retry_after }).message
}
