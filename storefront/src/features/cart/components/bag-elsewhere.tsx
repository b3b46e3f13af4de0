import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

import { moveBag } from "../actions"

/** Says that the bag was filled in another country, and offers its prices here. */
export function BagElsewhere({
  country,
  countryName,
  currencyCode,
}: {
  country: string
  countryName: string
  /** What the bag is priced in now. */
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
