import { US_STATES } from "../../../contracts"

const NEEDED = {
  address_1: "street",
  city: "city",
  postal_code: "postal code",
  country_code: "country",
} as const

type AddressPart = keyof typeof NEEDED | "first_name" | "last_name" | "province"
type Address = Partial<Record<AddressPart, string | null>>

type Order = {
  email: string | null | undefined
  address: Address | null | undefined
  /** Something in the order is sent by parcel. */
  needsParcel: boolean
  /** Codes of the shop's US tax regions, in lower case. */
  taxCodes: ReadonlySet<string>
}

/**
 * Lists, in words, what an order still needs so that its confirmation can be sent and,
 * when there is a parcel, the parcel can be addressed.
 */
export function listMissingParts({
  email,
  address,
  needsParcel,
  taxCodes,
}: Order): string[] {
  const isBlank = (value: string | null | undefined) => !value?.trim()
  const contact = isBlank(email) ? ["e-mail"] : []
  if (!needsParcel) return contact
  const parts = Object.entries(NEEDED).flatMap(([key, word]) =>
    isBlank(address?.[key as keyof typeof NEEDED]) ? [word] : [],
  )
  // Many people have one name only.
  const lacksName = isBlank(address?.first_name) && isBlank(address?.last_name)
  // Without a state no sales tax can be found.
  const state = address?.province?.trim().toLowerCase() ?? ""
  const isTaxed =
    taxCodes.has(state) || US_STATES.some(({ code }) => code === address?.province)
  const lacksState = address?.country_code?.toLowerCase() === "us" && !isTaxed
  return [
    ...contact,
    ...(lacksName ? ["name"] : []),
    ...parts,
    ...(lacksState ? ["state"] : []),
  ]
}
