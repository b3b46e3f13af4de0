import {
  type AdminShopSettingsResponse,
  type ShopSettingsResponse,
  SHOP_SETTING_LIMITS,
} from "../../../backend/src/contracts"
import { listenAsStorefront } from "../../support/http/listening-storefront"
import { describeShop } from "../../support/http/shop"

const PATH = "/admin/shop-settings"

describeShop("who runs the shop", (shop) => {
  const storefront = listenAsStorefront(shop)
  const save = (body: unknown) => shop.admin.post<AdminShopSettingsResponse>(PATH, body)
  const readOpen = async () =>
    (await shop.guest.get<ShopSettingsResponse>("/store/shop-settings")).body
      .shop_settings

  it("S28: the demo's operator is marked until staff fill in their own", async () => {
    const { body } = await shop.admin.get<AdminShopSettingsResponse>(PATH)
    expect(body.shop_settings).toMatchObject({
      shop_name: "Clearline",
      legal_name: "Clearline Demo (no real company)",
      vat_number: null,
    })
    expect(body.gaps).toContainEqual({ field: "legal_name", reason: "demo" })
    expect((await readOpen()).is_demo).toBe(true)

    const own = {
      ...{ legal_name: "Studio Ada", person_responsible: "Ada", address_1: "Weg 1" },
      ...{ email: "care@ada.example", phone: "+49 1", mail_reply_to: "" },
      ...{ return_address_us: "", return_address_eu: "Weg 1\r\n10115 Berlin" },
    }
    const saved = await save(own)
    expect(saved.status).toBe(200)
    expect(saved.body.gaps).toEqual([])
    expect(saved.body.shop_settings).toMatchObject({
      legal_name: "Studio Ada",
      mail_reply_to: null,
      return_address_eu: "Weg 1\n10115 Berlin",
      // What the body does not name stays.
      city: "Berlin",
    })
    expect(await readOpen()).toMatchObject({ legal_name: "Studio Ada", is_demo: false })
    expect((await save({ phone: null })).body.gaps).toEqual([
      { field: "phone", reason: "missing" },
    ])
  })

  it("shows everybody only what an imprint shows", async () => {
    await save({ tax_number: "12/345", mail_from: "Ada <post@ada.example>" })
    const open = await readOpen()
    expect(Object.keys(open).sort()).toEqual(
      [
        ...Object.keys(SHOP_SETTING_LIMITS).filter(
          (name) => !/^(mail_|return_address_|tax_number)/.test(name),
        ),
        ...["is_demo", "return_address"],
      ].sort(),
    )
    expect(JSON.stringify(open)).not.toMatch(/12\/345|post@ada/)
  })

  it.each([
    ["an unknown setting", { password: "x" }],
    ["an address that is none", { email: "nobody" }],
    ["a sender without an address", { mail_from: "Ada" }],
    ["a sender with a second header", { mail_from: "Ada\r\nBcc: x <a@b.example>" }],
    ["a line break in one line", { legal_name: "Ada\nLtd" }],
    ["a country by its name", { country_code: "Germany" }],
    ["no name for the shop", { shop_name: " " }],
    ["too long a text", { answer_times: "x".repeat(301) }],
    ["another type", { phone: 123 }],
  ])("refuses %s and stores nothing", async (_name, body) => {
    const before = await shop.admin.get(PATH)
    expect((await save(body)).status).toBe(400)
    expect((await shop.admin.get(PATH)).body).toEqual(before.body)
  })

  it("S28: a change reaches the storefront at once, also of the name on Medusa's page", async () => {
    await save({ shop_name: "Ada’s" })
    expect(await storefront.waitForTag("shop-settings")).toBeLessThan(5_000)
    expect((await readOpen()).shop_name).toBe("Ada’s")
    const { data } = await shop.query({ entity: "store", fields: ["id"] })
    const told = storefront.told.length
    const renamed = await shop.admin.post(`/admin/stores/${String(data[0]?.id)}`, {
      name: "Clearline",
    })
    expect(renamed.status).toBe(200)
    expect(await storefront.waitForTag("shop-settings", told)).toBeLessThan(5_000)
    expect((await readOpen()).shop_name).toBe("Clearline")
  })
})
