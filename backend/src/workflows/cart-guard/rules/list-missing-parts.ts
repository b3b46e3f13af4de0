import { US_STATES } from "../../../contracts"

const NEEDED = {
  address_1: "street",
  city: "city",
  postal_code: "postal code",
  country_code: "country",
} as const

type AddressPart = keyof typeof NEEDED | "first_name" | "last_name" | "province"
type Address = Partial<Record<AddressPart, string | null>>

/** What an order still needs before a parcel can be sent and a confirmation written, in words. */
export function listMissingParts(
  email: string | null | undefined,
  address: Address | null | undefined,
): string[] {
  const isBlank = (value: string | null | undefined) => !value?.trim()
  const parts = Object.entries(NEEDED).flatMap(([key, word]) =>
    isBlank(address?.[key as keyof typeof NEEDED]) ? [word] : [],
  )
  // Many people have one name only.
  const lacksName = isBlank(address?.first_name) && isBlank(address?.last_name)
  // Without a state no sales tax can be found.
  const lacksState =
    address?.country_code === "us" &&
    !US_STATES.some(({ code }) => code === address.province)
  return [
    ...(isBlank(email) ? ["e-mail"] : []),
    ...(lacksName ? ["name"] : []),
    ...parts,
    ...(lacksState ? ["state"] : []),
  ]
}
