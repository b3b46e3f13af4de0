import { type CountryCode, US_STATES } from "@clearline/backend/contracts"

import { removeInvisible } from "./remove-invisible"

export const ADDRESS_FIELD_NAMES = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "phone",
] as const
export type AddressFieldName = (typeof ADDRESS_FIELD_NAMES)[number]

export type AddressField = {
  name: AddressFieldName
  label: string
  /** A token of the HTML standard, without the optional section name. */
  autocomplete: string
  required: boolean
  hint?: string
  inputMode?: "text" | "numeric" | "tel"
  options?: readonly { value: string; label: string }[]
  /** On wide screens, two half fields share a row. */
  half?: boolean
}

type PostalRule = { label: string; pattern: RegExp; example: string; numeric: boolean }

/** Formats as the postal service of each country publishes them. */
const POSTAL_RULES: Record<CountryCode, PostalRule> = {
  us: {
    label: "ZIP code",
    pattern: /^\d{5}(-\d{4})?$/,
    example: "78701",
    numeric: true,
  },
  de: { label: "Postcode", pattern: /^\d{5}$/, example: "10115", numeric: true },
  fr: { label: "Postcode", pattern: /^\d{5}$/, example: "75011", numeric: true },
  es: { label: "Postcode", pattern: /^\d{5}$/, example: "28004", numeric: true },
  it: { label: "Postcode", pattern: /^\d{5}$/, example: "20121", numeric: true },
  nl: {
    label: "Postcode",
    pattern: /^\d{4} ?[A-Za-z]{2}$/,
    example: "1012 AB",
    numeric: false,
  },
  ie: {
    label: "Eircode",
    pattern: /^[A-Za-z]\d[\dWw] ?[A-Za-z\d]{4}$/,
    example: "D02 X285",
    numeric: false,
  },
}

function provinceField(country: CountryCode): AddressField | null {
  switch (country) {
    case "us":
      return {
        name: "province",
        label: "State",
        autocomplete: "address-level1",
        required: true,
        options: US_STATES.map(({ code, name }) => ({ value: code, label: name })),
        half: true,
      }
    case "it":
      return {
        name: "province",
        label: "Province",
        autocomplete: "address-level1",
        required: true,
        hint: "Two letters, for example MI",
        half: true,
      }
    case "es":
      return {
        name: "province",
        label: "Province",
        autocomplete: "address-level1",
        required: true,
        half: true,
      }
    case "ie":
      return {
        name: "province",
        label: "County",
        autocomplete: "address-level1",
        required: false,
        half: true,
      }
    default:
      return null
  }
}

/**
 * The address form of one country, with its fields in the order in which the country's
 * postal service writes an address.
 */
export function addressFields(country: CountryCode): AddressField[] {
  const postal = POSTAL_RULES[country]
  const postalCode: AddressField = {
    name: "postal_code",
    label: postal.label,
    autocomplete: "postal-code",
    required: true,
    hint: `For example ${postal.example}`,
    inputMode: postal.numeric ? "numeric" : "text",
    half: true,
  }
  const city: AddressField = {
    name: "city",
    label: country === "ie" ? "Town or city" : "City",
    autocomplete: "address-level2",
    required: true,
    half: true,
  }
  const province = provinceField(country)
  const place =
    country === "us" || country === "ie"
      ? [city, province, postalCode]
      : [postalCode, city, province]

  return [
    {
      name: "first_name",
      label: "First name",
      autocomplete: "given-name",
      required: false,
      half: true,
    },
    {
      name: "last_name",
      label: "Last name",
      autocomplete: "family-name",
      required: false,
      hint: "If you have only one name, fill in either field",
      half: true,
    },
    {
      name: "company",
      label: "Company or studio",
      autocomplete: "organization",
      required: false,
    },
    {
      name: "address_1",
      label: "Street and number",
      autocomplete: "address-line1",
      required: true,
    },
    {
      name: "address_2",
      label: "Flat, floor, building",
      autocomplete: "address-line2",
      required: false,
    },
    ...place.filter((field) => field !== null),
    {
      name: "phone",
      label: "Phone",
      autocomplete: "tel",
      required: false,
      hint: "So the courier can reach you",
      inputMode: "tel",
    },
  ]
}

export type AddressValues = Record<AddressFieldName, string>
export type AddressErrors = Partial<Record<AddressFieldName, string>>

const LONGEST = 120

/**
 * For each wrong field, what is wrong and how to correct it. An empty object means that
 * the address can be sent to Medusa. Checks only the format: whether the address exists
 * is for the courier to check.
 */
export function validateAddress(
  country: CountryCode,
  values: AddressValues,
): AddressErrors {
  const errors: AddressErrors = {}
  for (const field of addressFields(country)) {
    const message = fieldError(country, field, values[field.name].trim())
    if (message) errors[field.name] = message
  }
  if (!values.first_name.trim() && !values.last_name.trim()) {
    errors.first_name = "Enter your name."
  }
  return errors
}

const PHONE = /^\+?[\d\s()./-]{5,25}(?: ?(?:ext\.?|extension|x|#) ?\d{1,6})?$/i

/**
 * Accepts phone numbers as people write them: signs between the digits, an extension at
 * the end.
 */
function isPhone(value: string): boolean {
  return PHONE.test(value) && value.replace(/\D/g, "").length >= 5
}

function fieldError(
  country: CountryCode,
  field: AddressField,
  value: string,
): string | null {
  const name = field.label.replace("", "").toLowerCase()
  if (value === "") {
    if (!field.required) return null
    return field.options ? `Choose your ${name}.` : `Enter your ${name}.`
  }
  if (value.length > LONGEST) {
    return `This is too long. Use up to ${LONGEST} characters.`
  }
  if (field.options && !field.options.some((option) => option.value === value)) {
    return `Choose your ${name} from the list.`
  }
  if (field.name === "postal_code" && !POSTAL_RULES[country].pattern.test(value)) {
    return `Check the ${name}. It should look like ${POSTAL_RULES[country].example}.`
  }
  if (field.name === "phone" && !isPhone(value)) {
    return "Check the phone number. It should look like +49 30 1234567 or 030/1234567 ext. 12."
  }
  if (country === "it" && field.name === "province" && !/^[A-Za-z]{2}$/.test(value)) {
    return "Use the two-letter province code, for example MI."
  }
  return null
}

/**
 * Reads an address form whose field names start with `prefix`. Cleans each value; see
 * `removeInvisible`.
 */
export function readAddress(form: FormData, prefix: string): AddressValues {
  const read = (name: AddressFieldName): string => {
    const value = form.get(`${prefix}${name}`)
    return typeof value === "string" ? removeInvisible(value, name === "phone") : ""
  }
  return {
    first_name: read("first_name"),
    last_name: read("last_name"),
    company: read("company"),
    address_1: read("address_1"),
    address_2: read("address_2"),
    postal_code: read("postal_code"),
    city: read("city"),
    province: read("province"),
    phone: read("phone"),
  }
}
