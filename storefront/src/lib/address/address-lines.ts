/** An address as Medusa stores it; country as ISO code, US states as `us-tx`. */
export type AddressLinesInput = {
  first_name: string
  last_name: string
  company: string | null
  address_1: string
  address_2: string | null
  postal_code: string
  city: string
  province: string | null
  country_code: string
}

/**
 * The address as the postal service of its country writes it, one entry per line, without
 * empty lines.
 */
export function addressLines(address: AddressLinesInput): string[] {
  const country = address.country_code.toLowerCase()
  const state = address.province?.replace(/^us-/i, "").toUpperCase() ?? ""
  const place =
    country === "us"
      ? `${address.city}, ${state} ${address.postal_code}`
      : `${address.postal_code} ${address.city}${address.province ? ` (${address.province})` : ""}`
  const countryName =
    country === ""
      ? ""
      : (new Intl.DisplayNames("en", { type: "region" }).of(country.toUpperCase()) ?? "")
  return [
    `${address.first_name} ${address.last_name}`,
    address.company ?? "",
    address.address_1,
    address.address_2 ?? "",
    place,
    countryName,
  ]
    .map((line) => line.trim())
    .filter((line) => line !== "")
}
