"use client"

import { useEffect, useState, type ComponentType, type ReactNode } from "react"
import { requestVisitor } from "@/lib/me"
import type { OfferView } from "../view"
import type { AddToBag } from "./offer-form"

type VisitorOffer = ComponentType<{
  offer: OfferView
  handle: string
  country: string
  addToBag: AddToBag
}>

/**
 * Shows the guest's offer first; for a signed-in visitor it then loads their own: trade
 * price, level, quantity prices. The browser requests that offer, and no shared cache
 * stores it.
 */
export function PersonalOffer({
  handle,
  country,
  addToBag,
  children,
}: {
  handle: string
  country: string
  addToBag: AddToBag
  children: ReactNode
}) {
  const [own, setOwn] = useState<{ offer: OfferView; Offer: VisitorOffer } | null>(null)
  useEffect(() => {
    const asked = new AbortController()
    void requestVisitor().then(async (me) => {
      if (!me?.signed_in || asked.signal.aborted) return
      // The form's script loads together with the offer: guests never need it.
      const [offer, { VisitorOffer }] = await Promise.all([
        requestOffer(handle, country, asked.signal),
        import("./visitor-offer"),
      ])
      if (offer && !asked.signal.aborted) setOwn({ offer, Offer: VisitorOffer })
    })
    return () => asked.abort()
  }, [handle, country])
  if (!own) return children
  const { offer, Offer } = own
  return <Offer offer={offer} handle={handle} country={country} addToBag={addToBag} />
}

/**
 * Null when the request fails; the guest's offer then stays, which is always correct to
 * show.
 */
async function requestOffer(
  handle: string,
  country: string,
  signal: AbortSignal,
): Promise<OfferView | null> {
  try {
    const answer = await fetch(
      `/api/me/products/${encodeURIComponent(handle)}?country=${country}`,
      { cache: "no-store", credentials: "same-origin", signal },
    )
    if (!answer.ok) return null
    return ((await answer.json()) as { offer: OfferView | null }).offer
  } catch {
    return null
  }
}
