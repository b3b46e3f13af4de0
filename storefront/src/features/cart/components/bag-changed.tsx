import type { FormattedChange } from "@/lib/describe-changes"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

import { acceptPrices } from "../actions"

/**
 * Lists what changed since the cart was filled, with old and new prices, before the buyer
 * goes to the checkout. Lines that are no longer sold are removed at the line itself.
 */
export function BagChanged({
  changes,
  country,
}: {
  changes: FormattedChange[]
  country: string
}) {
  if (changes.length === 0) return null
  const hasNewPrices = changes.some((change) => !change.isGone)
  return (
    <Notice kind="caution" title="Something changed since you filled your bag">
      <ul>
        {changes.map((change) => (
          <li key={change.lineItemId}>
            {change.words}
            {change.isGone ? " Remove it below to continue." : null}
          </li>
        ))}
      </ul>
      {hasNewPrices ? (
        <form action={acceptPrices}>
          <input type="hidden" name="country" value={country} />
          <Button look="secondary">Use the new prices</Button>
        </form>
      ) : null}
    </Notice>
  )
}
