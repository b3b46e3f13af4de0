/** The parts of an address; US states as `us-tx`, as Medusa stores them. */
export type PostalAddress = {
  first_name: string
  last_name: string
  company: string | null
  address_1: string
  address_2: string | null
  postal_code: string
  city: string
  province: string | null
  /** ISO code, in either case. */
  country_code: string
}

type Place = { city: string; code: string; province: string }
type Style = (place: Place) => string[]

/** 10115 Berlin; with a province that is not named like the city: 20121 Rho (MI). */
const codeThenCity: Style = ({ city, code, province }) => [
  `${code} ${city}${province && province !== city ? ` (${province})` : ""}`,
]
const cityProvinceCode: Style = ({ city, code, province }) => [
  `${city} ${province} ${code}`,
]

/**
 * The lines between street and country where they are not like "10115 Berlin", which is
 * usual in Europe. Source: the address formats of the Universal Postal Union, by country.
 */
const STYLES: Readonly<Record<string, Style>> = {
  us: ({ city, code, province }) => [
    [city, `${province} ${code}`.trim()].filter(Boolean).join(", "),
  ],
  ca: cityProvinceCode,
  au: cityProvinceCode,
  gb: ({ city, code }) => [city, code],
  ie: ({ city, code, province }) => [city, province, code],
}

/**
 * An address as the postal service of its country writes it, one entry per line, without
 * empty lines; the last line is the country's name. Used by pages and mails.
 */
export function formatPostalAddress(address: PostalAddress): string[] {
  const country = address.country_code.trim().toLowerCase()
  // "us-tx" is "TX", "mi" is "MI"; a name such as "Madrid" stays as it is.
  const name = (address.province ?? "").trim().replace(/^[a-z]{2}-(?=[a-z]{2,3}$)/i, "")
  const province = name.length <= 3 ? name.toUpperCase() : name
  const style = STYLES[country] ?? codeThenCity
  return [
    `${address.first_name} ${address.last_name}`,
    address.company ?? "",
    address.address_1,
    address.address_2 ?? "",
    ...style({ city: address.city, code: address.postal_code, province }),
    nameCountry(country),
  ]
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => line !== "")
}

/** "Germany" for "de"; a text that is no country code stays as it is, in capitals. */
function nameCountry(country: string): string {
  if (!/^[a-z]{2}$/.test(country)) return country.toUpperCase()
  const code = country.toUpperCase()
  return new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code
}
