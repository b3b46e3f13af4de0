import { formatPostalAddress, type MailShop, type ShopSettings } from "../../../contracts"

/**
 * The shop as a mail shows it. What is not filled in is left out: a mail never has an
 * empty line or a label without its value.
 */
export function buildMailShop(settings: ShopSettings): MailShop {
  const { legal_name, legal_form, address_1, country_code } = settings
  const lines =
    address_1 && country_code
      ? formatPostalAddress({
          ...{ first_name: "", last_name: "", company: null, address_1, country_code },
          address_2: settings.address_2,
          postal_code: settings.postal_code ?? "",
          city: settings.city ?? "",
          province: settings.province,
        })
      : []
  const name = [legal_name, legal_form].filter(Boolean).join(" ")
  return {
    name: settings.shop_name,
    email: settings.mail_reply_to ?? settings.email,
    phone: settings.phone,
    answer_times: settings.answer_times,
    operator: [name, ...lines].filter(Boolean).join(", ") || null,
  }
}
