import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { connection } from "next/server"

import {
  type Bag,
  BagChanged,
  BagPage,
  describeLeft,
  OtherMarketNotice,
} from "@/features/cart"
import { findBag, listBagChanges } from "@/features/cart/server"
import { findProduct } from "@/features/catalog/server"
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

type Query = Record<string, string | string[] | undefined>

export default async function CartPage({
  params,
  searchParams,
}: {
  params: Promise<{ country: string }>
  searchParams: Promise<Query>
}) {
  await connection()
  const [{ country }, query] = await Promise.all([params, searchParams])
  if (!isCountry(country)) notFound()
  const bag = await findBag()
  const refusal = await describeQuery(query, country)
  const changes = bag && bag.lines.length > 0 ? await listBagChanges(bag, country) : []
  return (
    <Container className={styles.page}>
      <h1>Your bag</h1>
      {refusal ? (
        <Notice kind="caution" role="alert" title="Your bag hasn’t changed">
          <p>{refusal}</p>
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

const REASONS = {
  insufficient_inventory: "stock",
  purchase_limit_exceeded: "limit",
} as const

/**
 * The refusal that the address names, as text; null for none. It names the product only
 * by its handle, so that nobody can put words of their own on this page.
 */
async function describeQuery(
  { refused, left, have, item, wait }: Query,
  country: CountryCode,
): Promise<string | null> {
  if (typeof refused !== "string") return null
  const reason = Object.entries(REASONS).find(([code]) => code === refused)?.[1]
  const most = readCount(left)
  if (!reason || most === null) {
    return describeRefusal(400, { code: refused, retry_after: Number(wait) }).message
  }
  const product = typeof item === "string" ? await findProduct(country, item) : null
  const title = product?.title ?? null
  return describeLeft({ reason, title, left: most, have: readCount(have) })
}

function readCount(value: string | string[] | undefined): number | null {
  return typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : null
}
