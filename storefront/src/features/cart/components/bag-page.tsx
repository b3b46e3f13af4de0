import Image from "next/image"

import type { CountryCode } from "@/lib/country"
import { describeFreeShippingLeft } from "@/lib/free-shipping"
import { formatAmount } from "@/lib/format-price"
import { formatSums } from "@/lib/format-sums"
import { ButtonLink } from "@/ui/button"
import { Dots } from "@/ui/dots"
import { SummaryTable } from "@/ui/summary-table"

import type { Bag, BagLine } from "../view"
import { BagLineForm } from "./bag-line-form"
import styles from "./bag.module.css"

/** The cart with its lines, its totals and the link to the checkout. */
export function BagPage({ bag, country }: { bag: Bag | null; country: CountryCode }) {
  if (!bag || bag.lines.length === 0) return <EmptyBag country={country} />
  return (
    <div className={styles.page}>
      <ul className={styles.lines}>
        {bag.lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            currencyCode={bag.currencyCode}
            country={country}
          />
        ))}
      </ul>
      <aside className={styles.aside} aria-label="Bag summary">
        <SummaryTable
          caption="Bag summary"
          rows={formatSums(bag.summary, bag.currencyCode, country)}
        />
        <p className={styles.note}>
          {describeFreeShippingLeft(sumItems(bag.lines), country)}
        </p>
        <ButtonLink href={`/${country}/checkout`} wide>
          Go to checkout
        </ButtonLink>
        <p className={styles.note}>
          We don’t reserve items until you place your order. You can return sealed items:
          see <a href={`/${country}/shipping-and-returns`}>shipping and returns</a>.
        </p>
      </aside>
    </div>
  )
}

const sumItems = (lines: readonly BagLine[]) =>
  lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0)

function Line({
  line,
  currencyCode,
  country,
}: {
  line: BagLine
  currencyCode: string
  country: string
}) {
  const { picture } = line
  return (
    <li className={styles.line}>
      {picture ? (
        <Image
          className={styles.picture}
          src={picture}
          alt=""
          width={80}
          height={80}
          sizes="80px"
        />
      ) : (
        <span className={styles.picture} />
      )}
      <div>
        <p className={styles.name}>
          {line.handle ? (
            <a href={`/${country}/products/${line.handle}`}>{line.title}</a>
          ) : (
            line.title
          )}
        </p>
        {line.variantTitle ? <p className={styles.variant}>{line.variantTitle}</p> : null}
        {line.sku ? <p className={styles.sku}>SKU {line.sku}</p> : null}
      </div>
      <p className={styles.total}>
        {formatAmount(line.total, currencyCode, country)}
        {line.quantity > 1 ? (
          <span className={styles.each}>
            {formatAmount(line.unitPrice, currencyCode, country)} each
          </span>
        ) : null}
      </p>
      <BagLineForm lineId={line.id} title={line.title} quantity={line.quantity} />
    </li>
  )
}

function EmptyBag({ country }: { country: string }) {
  return (
    <div className={styles.empty}>
      <Dots />
      <p>Your bag is empty. We keep what you add for 30 days on this device.</p>
      <p className={styles.row}>
        <ButtonLink href={`/${country}/shop/aftercare`}>Shop aftercare</ButtonLink>
        <ButtonLink look="secondary" href={`/${country}/learn`}>
          Read our articles
        </ButtonLink>
      </p>
    </div>
  )
}
