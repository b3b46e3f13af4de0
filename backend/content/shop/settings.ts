import type { StoredShopSettings } from "../../src/contracts"

const ADDRESS = {
  address_1: "Beispielstraße 1",
  postal_code: "10115",
  city: "Berlin",
  country_code: "de",
} as const

/**
 * The operator of a demo shop, which does not exist: `.example` receives no mail, and the
 * telephone number is one of those reserved for films.
 */
export const DEMO_SHOP_SETTINGS: Partial<StoredShopSettings> = {
  ...ADDRESS,
  legal_name: "Clearline Demo (no real company)",
  person_responsible: "Ada Keller (an invented person)",
  email: "shop@clearline.example",
  phone: "+1 512 555 0100",
  answer_times: "Monday to Friday, within two working days",
  return_address_us:
    "Clearline returns\n100 Example Street\nAustin, TX 78701\nUnited States",
  return_address_eu: "Clearline returns\nBeispielstraße 1\n10115 Berlin\nGermany",
  mail_reply_to: "shop@clearline.example",
}

/** Those of them that an operator must replace. */
export const DEMO_SHOP_SETTING_FIELDS: readonly (keyof StoredShopSettings)[] = [
  "legal_name",
  "person_responsible",
  "address_1",
  "email",
  "phone",
  "return_address_us",
  "return_address_eu",
  "mail_reply_to",
]
