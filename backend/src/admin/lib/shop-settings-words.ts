import type { ShopSettingField, ShopSettingGap } from "../../contracts"

export const SETTING_LABELS: Record<ShopSettingField, string> = {
  shop_name: "Name of the shop",
  legal_name: "Legal name",
  legal_form: "Legal form",
  person_responsible: "Person responsible",
  address_1: "Street and number",
  address_2: "Address, second line",
  postal_code: "Postal code",
  city: "City",
  province: "State or province",
  country_code: "Country code",
  email: "E-mail",
  phone: "Telephone",
  answer_times: "When you answer",
  register_name: "Register",
  register_number: "Register number",
  vat_number: "VAT number",
  tax_number: "Tax number",
  return_address_us: "Return address, United States",
  return_address_eu: "Return address, Europe",
  dispute_resolution: "Dispute resolution",
  mail_from: "Sender of mails",
  mail_reply_to: "Replies to mails go to",
}

const HINTS: Partial<Record<ShopSettingField, string>> = {
  legal_name: "The company or person who sells.",
  legal_form: "For example GmbH, LLC or sole trader.",
  person_responsible: "Who represents the company.",
  country_code: "Two letters, for example de or us.",
  answer_times: "For example: Monday to Friday, within two working days.",
  register_name: "For example: Amtsgericht Berlin-Charlottenburg.",
  tax_number: "For invoices only; never shown in the shop.",
  dispute_resolution: "Whether you take part in dispute resolution, and with whom.",
  mail_from:
    "For example: Your shop <hello@your-shop.com>. Empty: the server’s MAIL_FROM.",
  mail_reply_to: "Empty: the e-mail address above.",
}

/** What a field is for, where its label does not say it. */
export const findSettingHint = (name: ShopSettingField): string | undefined => HINTS[name]

type Group = { title: string; note?: string; fields: readonly ShopSettingField[] }

/** The cards of the page. */
export const SETTING_GROUPS: readonly Group[] = [
  {
    title: "Who sells",
    note: "Shown in the imprint and the terms, and at the end of every mail.",
    fields: [
      "shop_name",
      "legal_name",
      "legal_form",
      "person_responsible",
      "address_1",
      "address_2",
      "postal_code",
      "city",
      "province",
      "country_code",
    ],
  },
  { title: "How to reach you", fields: ["email", "phone", "answer_times"] },
  {
    title: "Registers and taxes",
    fields: [
      "register_name",
      "register_number",
      "vat_number",
      "tax_number",
      "dispute_resolution",
    ],
  },
  { title: "Returns", fields: ["return_address_us", "return_address_eu"] },
  { title: "Mails", fields: ["mail_from", "mail_reply_to"] },
]

/** Settings with room for several lines. */
export const LONG_SETTINGS: readonly ShopSettingField[] = [
  "return_address_us",
  "return_address_eu",
  "dispute_resolution",
]

/** "Telephone is missing. Legal name is still the demo’s." */
export function describeGaps(gaps: readonly ShopSettingGap[]): string {
  const list = (reason: ShopSettingGap["reason"]) =>
    gaps
      .filter((gap) => gap.reason === reason)
      .map(({ field }) => SETTING_LABELS[field])
      .join(", ")
  const [missing, demo] = [list("missing"), list("demo")]
  return [
    ...(missing ? [`Not filled in: ${missing}.`] : []),
    ...(demo ? [`Still invented, from the demo shop: ${demo}.`] : []),
  ].join(" ")
}
