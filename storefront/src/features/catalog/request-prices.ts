import { requestVisitor } from "@/lib/me"
import type { CardPriceView } from "./view"

type Prices = Record<string, CardPriceView>

/** Products per request; the backend refuses more. */
const AT_ONCE = 100

let open: { country: string; handles: string[]; answer: Promise<Prices> } | null = null

async function fetchPrices(country: string, handles: readonly string[]): Promise<Prices> {
  try {
    const asked = new URLSearchParams({ country, handles: handles.join(",") })
    const response = await fetch(`/api/me/prices?${asked.toString()}`, {
      cache: "no-store",
      credentials: "same-origin",
    })
    if (!response.ok) return {}
    return ((await response.json()) as { prices: Prices }).prices
  } catch {
    return {}
  }
}

/**
 * What the signed-in visitor pays for a product; null for a guest, for a hidden price, and when
 * the request fails. All cards of a page share one request.
 */
export async function requestCardPrice(
  country: string,
  handle: string,
): Promise<CardPriceView | null> {
  if (open?.country !== country || open.handles.length >= AT_ONCE) {
    const handles: string[] = []
    const answer = requestVisitor().then((me) => {
      if (open?.handles === handles) open = null
      return me?.signed_in ? fetchPrices(country, [...new Set(handles)]) : {}
    })
    open = { country, handles, answer }
  }
  open.handles.push(handle)
  return (await open.answer)[handle] ?? null
}
