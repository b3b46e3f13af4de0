import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

import { moveBag } from "../actions"

/**
 * Says that the cart has the prices of another country, and offers to change to the
 * prices of this one.
 */
export function OtherMarketNotice({
  country,
  countryName,
  currencyCode,
}: {
  country: string
  countryName: string
  /** Currency of the cart's present prices. */
  currencyCode: string
}) {
  return (
    <Notice
      kind="caution"
      title={`The prices in your bag are in ${currencyCode.toUpperCase()}, for another country`}
    >
      <p>
        To ship to {countryName}, switch to {countryName} prices.
      </p>
      <form action={moveBag}>
        <input type="hidden" name="country" value={country} />
        <Button look="secondary">Switch to {countryName} prices</Button>
      </form>
    </Notice>
  )
}
