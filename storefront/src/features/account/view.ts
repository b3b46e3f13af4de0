import type { AccessLevel } from "@clearline/backend/contracts"

import type { Customer, CustomerAddress } from "./schema"

export type AccountAddress = {
  id: string
  isDefault: boolean
  countryCode: string
  values: {
    first_name: string
    last_name: string
    company: string
    address_1: string
    address_2: string
    postal_code: string
    city: string
    province: string
    phone: string
  }
}

export type Account = {
  id: string
  email: string
  firstName: string
  lastName: string
  company: string
  phone: string
  level: AccessLevel
  addresses: AccountAddress[]
}

/** Maps Medusa's customer to the account view. */
export function toAccount(customer: Customer, level: AccessLevel): Account {
  return {
    id: customer.id,
    email: customer.email,
    firstName: customer.first_name ?? "",
    lastName: customer.last_name ?? "",
    company: customer.company_name ?? "",
    phone: customer.phone ?? "",
    level,
    addresses: (customer.addresses ?? []).map(toAccountAddress),
  }
}

function toAccountAddress(address: CustomerAddress): AccountAddress {
  return {
    id: address.id,
    isDefault: Boolean(address.is_default_shipping),
    countryCode: address.country_code ?? "",
    values: {
      first_name: address.first_name ?? "",
      last_name: address.last_name ?? "",
      company: address.company ?? "",
      address_1: address.address_1 ?? "",
      address_2: address.address_2 ?? "",
      postal_code: address.postal_code ?? "",
      city: address.city ?? "",
      province: address.province ?? "",
      phone: address.phone ?? "",
    },
  }
}
