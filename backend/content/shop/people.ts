import type { AccessLevel } from "../../src/contracts"

/** Customer groups that carry a level; T0 needs none. */
export const LEVEL_GROUPS: { name: string; level: Exclude<AccessLevel, "T0"> }[] = [
  { name: "Practitioner T1", level: "T1" },
  { name: "Practitioner T2", level: "T2" },
  { name: "Practitioner T3", level: "T3" },
]

export type DemoAddress = {
  address_name: string
  company?: string
  first_name: string
  last_name: string
  address_1: string
  postal_code: string
  city: string
  province?: string
  country_code: string
  is_default_shipping?: boolean
  is_default_billing?: boolean
}

export type DemoCustomer = {
  email: string
  first_name: string
  last_name: string
  company_name?: string
  level: AccessLevel
  addresses: DemoAddress[]
}

/** People everybody may sign in as in a demo shop. `.example` never receives mail. */
export const DEMO_ADMIN = {
  email: "admin@clearline.example",
  first_name: "Ada",
  last_name: "Keller",
}

export const DEMO_PRACTITIONER: DemoCustomer = {
  email: "practitioner@clearline.example",
  first_name: "Zoë",
  last_name: "Müller-García",
  company_name: "Studio Zoë",
  level: "T3",
  addresses: [
    {
      address_name: "Studio Berlin",
      company: "Studio Zoë",
      first_name: "Zoë",
      last_name: "Müller-García",
      address_1: "Schönhauser Straße 12",
      postal_code: "10119",
      city: "Berlin",
      country_code: "de",
    },
    {
      address_name: "Studio Austin",
      company: "Studio Zoë",
      first_name: "Zoë",
      last_name: "Müller-García",
      address_1: "45 Example Avenue",
      postal_code: "78702",
      city: "Austin",
      province: "us-tx",
      country_code: "us",
      is_default_shipping: true,
      is_default_billing: true,
    },
  ],
}

export const DEMO_CLIENT: DemoCustomer = {
  email: "client@clearline.example",
  first_name: "Jonah",
  last_name: "Reyes",
  level: "T0",
  addresses: [],
}
