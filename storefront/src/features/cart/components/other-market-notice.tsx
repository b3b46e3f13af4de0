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
      title={`This bag is priced in ${currencyCode.toUpperCase()}, for another country`}
    >
      <p>
        To order it to {countryName}, take the prices of {countryName}.
      </p>
      <form action={moveBag}>
        <input type="hidden" name="country" value={country} />
        <Button look="secondary">Use prices for {countryName}</Button>
      </form>
    </Notice>
  )
}
