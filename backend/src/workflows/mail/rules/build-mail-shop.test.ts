import type { ShopSettings } from "../../../contracts"
import { pickShopSettings } from "../../../queries/shop-settings/rules/pick-shop-settings"
import { buildMailShop } from "./build-mail-shop"

const blank: ShopSettings = { shop_name: "Ada's", ...pickShopSettings({}) }

describe("the shop at the end of a mail", () => {
  it("leaves out what is not filled in", () => {
    expect(buildMailShop(blank)).toEqual({
      name: "Ada's",
      ...{ email: null, phone: null, answer_times: null, operator: null },
    })
    expect(buildMailShop({ ...blank, legal_name: "Ada" }).operator).toBe("Ada")
  })

  it("names the operator on one line, as its country writes an address", () => {
    const settings = {
      ...{ legal_name: "Ada", legal_form: "GmbH", address_1: "Weg 1" },
      ...{ postal_code: "10115", city: "Berlin", country_code: "de" },
    }
    expect(buildMailShop({ ...blank, ...settings }).operator).toBe(
      "Ada GmbH, Weg 1, 10115 Berlin, Germany",
    )
  })

  it("answers go to the address of their own, or else to the shop's", () => {
    const email = "shop@ada.example"
    expect(buildMailShop({ ...blank, email }).email).toBe(email)
    const mail_reply_to = "care@ada.example"
    expect(buildMailShop({ ...blank, email, mail_reply_to }).email).toBe(mail_reply_to)
  })
})
