import { ACCESS_LEVELS, type CustomerAccessResponse } from "@clearline/backend/contracts"
import { z, type ZodType } from "zod"
import { storedAddress } from "@/lib/address/address-schema"

const text = z.string().nullish()

const address = storedAddress.extend({
  id: z.string(),
  is_default_shipping: z.boolean().nullish(),
})
export type CustomerAddress = z.infer<typeof address>

const customer = z.object({
  id: z.string(),
  email: z.string(),
  first_name: text,
  last_name: text,
  company_name: text,
  phone: text,
  addresses: z.array(address).nullish(),
})
export type Customer = z.infer<typeof customer>

/** Response of GET /store/customers/me: the signed-in customer. */
export const customerResponse = z.object({ customer })

/** Response of GET /store/customers/me/access: what the account may see and buy. */
export const accessResponse: ZodType<CustomerAccessResponse> = z.object({
  level: z.enum(ACCESS_LEVELS),
})

/** Response of POST /auth/customer/emailpass; without a token it gives no access. */
export const signInResponse = z.object({
  token: z.string().optional(),
  verification_required: z.boolean().optional(),
})

/** Response of the auth routes that always return a token: registration and refresh. */
export const tokenResponse = z.object({ token: z.string().min(1) })
