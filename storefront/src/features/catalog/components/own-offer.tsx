import type { OfferView } from "../view"
import { OfferForm, type AddToBag } from "./offer-form"
import { OfferGate } from "./offer-gate"

/** What a signed-in visitor is offered: the form, or what is still missing for it. */
export function OwnOffer({
  offer,
  country,
  addToBag,
}: {
  offer: OfferView
  country: string
  addToBag: AddToBag
}) {
  return offer.access.can_buy ? (
    <OfferForm offer={offer} country={country} addToBag={addToBag} />
  ) : (
    <OfferGate offer={offer} country={country} />
  )
}
