"use client"

import { useEffect, useState, type ReactNode } from "react"
import { readMe } from "@/lib/me"
import type { OfferView } from "../view"
import type { AddToBag } from "./offer-form"
import { OfferForm } from "./offer-form"
import { OfferGate } from "./offer-gate"

/**
 * Shows the offer as a guest sees it, then, for somebody signed in, their own: trade
 * price, level, quantity prices. The own offer is asked for by the browser and is in no
 * shared cache.
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
  const [offer, setOffer] = useState<OfferView | null>(null)
  useEffect(() => {
    const asked = new AbortController()
    void readMe().then(async (me) => {
      if (!me?.signed_in || asked.signal.aborted) return
      const own = await requestOffer(handle, country, asked.signal)
      if (own && !asked.signal.aborted) setOffer(own)
    })
    return () => asked.abort()
  }, [handle, country])
  if (!offer) return children
  return offer.access.can_buy ? (
    <OfferForm offer={offer} country={country} addToBag={addToBag} />
  ) : (
    <OfferGate offer={offer} country={country} />
  )
}

/** Null when it did not come; the guest's offer then stays, which is never wrong to show. */
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
