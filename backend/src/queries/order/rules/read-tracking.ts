import type { OrderTracking } from "../../../contracts"

type Carrier = { name: string; fits: RegExp; url: (number: string) => string }

/**
 * Forms of numbers that belong to one carrier alone, with the carrier's public page. A form
 * that several carriers use (12 or 15 digits) is not here: a wrong link is worse than none.
 */
const CARRIERS: readonly Carrier[] = [
  {
    name: "UPS",
    fits: /^1Z[0-9A-Z]{16}$/,
    url: (number) => `https://www.ups.com/track?tracknum=${number}`,
  },
  {
    name: "USPS",
    fits: /^(9[1-5]\d{20}|[A-Z]{2}\d{9}US)$/,
    url: (number) => `https://tools.usps.com/go/TrackConfirmAction?tLabels=${number}`,
  },
  {
    name: "DHL",
    fits: /^(JJD\d{16,18}|00340434\d{12})$/,
    url: (number) =>
      `https://www.dhl.com/global-en/home/tracking.html?tracking-id=${number}`,
  },
]

/** What staff entered for a parcel. */
export type TrackingLabel = { number: string | null; url: string | null }

/** A link that staff entered; the dashboard sends "#" when the field is empty. */
function readUrl(url: string | null): string | null {
  return url && /^https?:\/\/[^/]+/i.test(url) ? url : null
}

/**
 * The tracking numbers of a parcel, each once, with carrier and link where they are known.
 * The link that staff entered wins over the carrier's page.
 */
export function readTracking(labels: readonly TrackingLabel[]): OrderTracking[] {
  const found = new Map<string, OrderTracking>()
  for (const label of labels) {
    const number = label.number?.trim() ?? ""
    if (!number) continue
    const plain = number.replace(/\s+/g, "").toUpperCase()
    const carrier = CARRIERS.find(({ fits }) => fits.test(plain))
    found.set(plain, {
      number,
      carrier: carrier?.name ?? null,
      url: readUrl(label.url) ?? carrier?.url(plain) ?? null,
    })
  }
  return [...found.values()]
}
