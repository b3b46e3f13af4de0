import { z } from "zod"

const text = z.string().nullish()

/** An address as the Store API returns it, in carts, orders and address books. */
export const storedAddress = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  postal_code: text,
  city: text,
  province: text,
  phone: text,
  country_code: text,
})
