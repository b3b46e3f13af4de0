import { model } from "@medusajs/framework/utils"

/** The id of the only row. */
export const SHOP_SETTINGS_ID = "shop"

/** The operator's data; columns as in contracts `StoredShopSettings`. */
export const ShopSettings = model.define("shop_settings", {
  id: model.text().primaryKey(),
  legal_name: model.text().nullable(),
  legal_form: model.text().nullable(),
  person_responsible: model.text().nullable(),
  address_1: model.text().nullable(),
  address_2: model.text().nullable(),
  postal_code: model.text().nullable(),
  city: model.text().nullable(),
  province: model.text().nullable(),
  country_code: model.text().nullable(),
  email: model.text().nullable(),
  phone: model.text().nullable(),
  answer_times: model.text().nullable(),
  register_name: model.text().nullable(),
  register_number: model.text().nullable(),
  vat_number: model.text().nullable(),
  tax_number: model.text().nullable(),
  return_address_us: model.text().nullable(),
  return_address_eu: model.text().nullable(),
  dispute_resolution: model.text().nullable(),
  mail_from: model.text().nullable(),
  mail_reply_to: model.text().nullable(),
  /** The settings above whose value is still the invented one of the demo shop. */
  demo_fields: model.array(),
})
