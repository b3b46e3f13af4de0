import type { OfferView } from "../view"
import { OfferForm, type AddToBag } from "./offer-form"
import { OfferGate } from "./offer-gate"

/** The offer for a signed-in visitor: the form, or what they need before they can buy. */
export function VisitorOffer({
  offer,
  handle,
  country,
  addToBag,
}: {
  offer: OfferView
  handle: string
  country: string
  addToBag: AddToBag
}) {
  return offer.access.can_buy ? (
    <OfferForm offer={offer} handle={handle} country={country} addToBag={addToBag} />
  ) : (
    <OfferGate offer={offer} country={country} />
  )
}
