import { BERLINER, newEmail, TEXAN } from "../support/browser/people"
import {
  chooseOption,
  chooseShipping,
  giveAddress,
  openCheckout,
  placeOrder,
  putIntoBag,
  readRow,
} from "../support/browser/buying"
import { waitForMail } from "../support/browser/mailbox"
import { readPageFacts } from "../support/browser/page-facts"
import { readCents } from "../support/browser/money"
import { expect, test } from "../support/browser/shop"
import { signIn } from "../support/browser/signing-in"
import { fetchStoreApi } from "../support/browser/store-api"
import { readMailSums, readSums } from "../support/browser/sums"
import { visit } from "../support/browser/visitor"

const CREME = {
  handle: "surface-camouflage-creme",
  option: /Shade 5/,
  sku: "CAM-CREM-5",
}
/** In the order in which they are added, which is no order of the alphabet or of prices. */
const GOODS = [
  CREME,
  { handle: "gentle-foam-cleanser", option: /^150 ml/, sku: "AFT-FOAM-150" },
  { handle: "upf50-healing-cap", option: /^M/, sku: "ACC-CAP-M" },
  { handle: "recovery-balm", option: /^15/, sku: "AFT-BALM-15" },
  { handle: "blot-protect-pads", sku: "AFT-PADS-30" },
]
const TITLES = [
  "Camouflage Creme",
  "Foam Cleanser",
  "Healing Cap",
  "Recovery Balm",
  "Pads",
]

const CASES = [
  {
    name: "the United States",
    address: TEXAN,
    currency: "usd",
    place: ["Austin, TX 78701", "United States"],
    before: ["Items", "Discount", "Shipping", "Tax", "Total"],
    rows: ["Items", "Discount", "Shipping", "Tax", "Total"],
    creme: 24_00,
  },
  {
    name: "Germany",
    address: BERLINER,
    currency: "eur",
    place: ["10115 Berlin", "Germany"],
    before: ["Items", "Discount", "Shipping", "Total", "including VAT"],
    rows: ["Items", "Discount", "Shipping", "Total", "of which VAT"],
    creme: 25_00,
  },
] as const

test.describe("An order shows the same sums everywhere", () => {
  for (const { name, address, currency, place, before, rows, creme } of CASES) {
    test(`in ${name}: bag, checkout, confirmation, account, look-up, signed link and mail`, async ({
      shop,
      admin,
    }) => {
      test.slow()
      const { country } = address
      const { page, context, shoot } = await shop.enter({
        device: "phone",
        locale: country === "de" ? "de-DE" : "en-US",
      })
      const email = newEmail("sums")
      for (const choice of GOODS) {
        await putIntoBag(page, { ...choice, country })
      }
      await visit(page, `/${country}/products/${CREME.handle}`)
      await chooseOption(page, CREME.option)
      await page
        .getByText(`SKU ${CREME.sku}`, { exact: true })
        .filter({ visible: true })
        .waitFor()
      expect((await readPageFacts(page)).fitsWidth).toBe(true)
      const code = `SUMS-${email}`.toUpperCase()
      await admin.ask("/admin/promotions", {
        ...{ code, type: "standard", status: "active", is_automatic: false },
        application_method: {
          ...{ type: "percentage", target_type: "items", allocation: "across" },
          ...{ value: 10, currency_code: currency },
        },
      })
      const cookie = (await context.cookies()).find(({ name: own }) =>
        own.endsWith("cart"),
      )
      const promoted = await fetchStoreApi(
        shop.stack,
        `/store/carts/${cookie?.value}/promotions`,
        { method: "POST", body: { promo_codes: [code] } },
      )
      expect(promoted.status).toBe(200)

      await visit(page, `/${country}/cart`)
      const bag = await readSums(page, TITLES)
      expect(bag.lines.map(([title]) => title)).toEqual(TITLES)
      expect(bag.lines[0]?.[1]).toBe(creme)
      // Nothing has a number before it is known.
      expect(Object.keys(bag.rows)).toEqual(before)
      expect(bag.rows["Shipping"]).toBe("Calculated at checkout")
      expect(bag.rows["Tax"] ?? bag.rows["including VAT"]).toMatch(
        country === "de" ? /^$/ : /^Calculated at checkout$/,
      )
      expect(await page.getByRole("main").innerText()).not.toMatch(
        /[$€]\s?0\.00|\b0,00\s?€/,
      )
      for (const { sku } of GOODS) {
        await expect(page.getByRole("main")).toContainText(`SKU ${sku}`)
      }
      expect((await readPageFacts(page)).fitsWidth).toBe(true)
      await shoot(`sums-bag-${country}`)

      await signIn(page, shop.stack.client, { country, next: `/${country}/cart` })
      await openCheckout(page, country)
      await expect(page.getByLabel("State")).toHaveCount(country === "de" ? 0 : 1)
      await giveAddress(page, email, address)
      await chooseShipping(page)
      const checkout = await readSums(page, TITLES)
      expect(checkout.lines).toEqual(bag.lines)
      expect(checkout.rows).toMatchObject({
        Items: bag.rows["Items"],
        Discount: bag.rows["Discount"],
      })
      expect(Object.keys(checkout.rows)).toEqual(rows)
      const total = await readRow(page, "Total")
      if (country === "de") {
        const vat = await readRow(page, "of which VAT")
        expect(Math.abs(vat - Math.round(total - total / 1.19))).toBeLessThanOrEqual(1)
      }
      const cents = (text = "") => (text.startsWith("-") ? -1 : 1) * readCents(text)
      const added = checkout.lines.reduce((sum, [, amount]) => sum + (amount ?? 0), 0)
      expect(added).toBe(cents(checkout.rows["Items"]))
      const [items = 0, discount = 0] = ["Items", "Discount"].map((row) =>
        cents(checkout.rows[row]),
      )
      expect(discount).toBeLessThan(0)
      expect(Math.abs(discount + items / 10)).toBeLessThanOrEqual(GOODS.length)

      const order = await placeOrder(page)
      expect(order.totalCents).toBe(total)
      const expectSame = async (where: string, visitor = page) => {
        await expect
          .poll(async () => ({ where, ...(await readSums(visitor, TITLES)) }))
          .toEqual({ where, ...checkout })
        const words = await visitor.getByRole("main").innerText()
        for (const { sku } of GOODS) expect(words).toContain(`SKU ${sku}`)
        for (const line of place) expect(words).toContain(line)
        expect((await readPageFacts(visitor)).fitsWidth).toBe(true)
      }
      await expectSame("confirmation")
      await shoot(`sums-confirmation-${country}`)

      await visit(page, `/${country}/account/orders/${order.id}`)
      await expectSame("account")

      const mail = await waitForMail(
        shop.stack.mailDir,
        email,
        new RegExp(`\\border ${order.number}\\b`, "i"),
      )
      const text = (mail.text ?? "").replaceAll("\u00a0", " ")
      expect(readMailSums(text, TITLES).lines).toEqual(checkout.lines)
      const { "of which VAT": vat, ...others } = checkout.rows
      expect(readMailSums(text, TITLES).rows).toMatchObject(others)
      if (vat) expect(text).toContain(`of which VAT ${vat}`)
      for (const { sku } of GOODS) expect(text).toContain(`SKU ${sku}`)
      for (const line of place) expect(text).toContain(line)

      const guest = await shop.enter({ device: "phone" })
      await visit(guest.page, `/${country}/order-lookup?number=${order.number}`)
      await guest.page.locator('input[name="email"]').fill(email)
      await guest.page.getByRole("main").getByRole("button").first().tap()
      await expectSame("look-up", guest.page)

      const link = /http\S+\/open\?key=\S+/.exec(text)?.[0]
      if (!link) throw new Error("The mail has no link to the order")
      const { pathname, search } = new URL(link)
      await guest.page.goto(`${pathname}${search}`)
      await expectSame("signed link", guest.page)
    })
  }
})
