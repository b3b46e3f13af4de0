import { z } from "@medusajs/framework/zod"
import {
  type AdminUpdateShopSettings,
  SHOP_SETTING_LIMITS,
  type ShopSettingField,
} from "../../../contracts"

// Characters that are not seen, and line breaks, do not belong in a heading of a mail.
const ONE_LINE = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u
const SEVERAL_LINES = /^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u
const SENDER = /^(?:[^<>"]*<(?<named>[^<>]+)>|(?<bare>[^<>\s]+))$/

const line = (name: ShopSettingField) =>
  z.string().trim().max(SHOP_SETTING_LIMITS[name]).regex(ONE_LINE)
const lines = (name: ShopSettingField) =>
  z
    .string()
    .transform((text) => text.replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(SHOP_SETTING_LIMITS[name]).regex(SEVERAL_LINES))
const isAddress = (text: string) => text === "" || z.email().safeParse(text).success
const address = (name: ShopSettingField) =>
  line(name).refine(isAddress, "must be an e-mail address")

/** "Shop <shop@example.com>", or the address alone. */
function isSender(text: string): boolean {
  if (text === "") return true
  const found = SENDER.exec(text)?.groups
  return z.email().safeParse(found?.named ?? found?.bare).success
}

const optional = (schema: z.ZodType<string>) => schema.nullable().optional()

export const AdminUpdateShop: z.ZodType<AdminUpdateShopSettings> = z
  .object({
    shop_name: line("shop_name").min(1).optional(),
    legal_name: optional(line("legal_name")),
    legal_form: optional(line("legal_form")),
    person_responsible: optional(line("person_responsible")),
    address_1: optional(line("address_1")),
    address_2: optional(line("address_2")),
    postal_code: optional(line("postal_code")),
    city: optional(line("city")),
    province: optional(line("province")),
    country_code: optional(
      line("country_code")
        .toLowerCase()
        .regex(/^(?:[a-z]{2})?$/, "must be a country code such as de"),
    ),
    email: optional(address("email")),
    phone: optional(line("phone")),
    answer_times: optional(line("answer_times")),
    register_name: optional(line("register_name")),
    register_number: optional(line("register_number")),
    vat_number: optional(line("vat_number")),
    tax_number: optional(line("tax_number")),
    return_address_us: optional(lines("return_address_us")),
    return_address_eu: optional(lines("return_address_eu")),
    dispute_resolution: optional(lines("dispute_resolution")),
    mail_from: optional(
      line("mail_from").refine(isSender, "must be Name <address> or an e-mail address"),
    ),
    mail_reply_to: optional(address("mail_reply_to")),
  })
  .strict()
