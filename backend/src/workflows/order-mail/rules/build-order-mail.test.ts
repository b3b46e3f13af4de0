import { buildOrderMail, type OrderFacts } from "./build-order-mail"

const item = {
  title: "Recovery Balm",
  variant_title: "15 g",
  variant_sku: "AFT-BALM-15",
  quantity: 2,
  is_tax_inclusive: true,
  unit_price: 11.5,
  original_total: 23,
  subtotal: 19.17,
  kit: [],
  aftercare: [],
}
const order: OrderFacts = {
  display_id: 7,
  created_at: "2026-11-21T09:00:00.000Z",
  currency_code: "eur",
  items: [item],
  original_item_total: 23,
  item_subtotal: 19.17,
  original_shipping_total: 5.9,
  shipping_subtotal: 4.92,
  discount_total: 3,
  discount_subtotal: 2.5,
  tax_total: 4.31,
  total: 25.9,
  shipping_method: "Standard",
  shipping_address: null,
}
const urls = {
  order_url: "https://shop.example/us/orders/order_1/open?key=k",
  lookup_url: "https://shop.example/us/order-lookup?number=7",
  terms_url: "https://shop.example/us/terms",
  rights_url: null,
}
const cents = (amount: number) => Math.round(amount * 100)
/** What a buyer gets who adds up the rows before the total, in cents. */
const sumOfRows = ({ rows }: ReturnType<typeof buildOrderMail>) =>
  rows
    .filter(({ key }) => key !== "total" && key !== "included_tax")
    .reduce((sum, { amount }) => sum + cents(amount ?? 0), 0)

describe("what an order mail says", () => {
  const amountOf = ({ rows }: ReturnType<typeof buildOrderMail>, key: string) =>
    rows.find((row) => row.key === key)?.amount ?? null

  it("adds up when every price includes tax", () => {
    const mail = buildOrderMail(order, urls)
    expect(amountOf(mail, "included_tax")).toBe(4.31)
    expect(amountOf(mail, "tax")).toBeNull()
    expect(mail.lines[0]).toMatchObject({ amount: 23, sku: "AFT-BALM-15" })
    expect(sumOfRows(mail)).toBe(cents(mail.total))
    expect(amountOf(mail, "total")).toBe(mail.total)
  })

  it("adds up with tax as its own row, as soon as one line does not include it", () => {
    const mail = buildOrderMail(
      { ...order, items: [item, { ...item, is_tax_inclusive: false }] },
      urls,
    )
    expect(amountOf(mail, "included_tax")).toBeNull()
    expect(amountOf(mail, "tax")).toBe(4.31)
    expect(mail.lines[0]?.amount).toBe(19.17)
    expect(sumOfRows(mail)).toBe(cents(mail.total))
  })

  it("names each aftercare article once, with the products it is for", () => {
    const laser = { title: "After laser", url: "https://shop.example/us/learn/laser" }
    const smp = { title: "After SMP", url: "https://shop.example/us/learn/smp" }
    const { aftercare } = buildOrderMail(
      {
        ...order,
        items: [
          { ...item, title: "Balm", aftercare: [laser, smp] },
          { ...item, title: "Pads", aftercare: [laser] },
          { ...item, title: "Balm", aftercare: [laser] },
          item,
        ],
      },
      urls,
    )
    expect(aftercare).toEqual([
      { ...laser, products: ["Balm", "Pads"] },
      { ...smp, products: ["Balm"] },
    ])
  })

  it.each([
    ["15 g", "15 g"],
    ["Recovery Balm", null],
    ["Default variant", null],
    [null, null],
    ["", null],
  ])("names the variant %p as %p", (variant_title, told) => {
    const mail = buildOrderMail({ ...order, items: [{ ...item, variant_title }] }, urls)
    expect(mail.lines[0]?.variant_title).toBe(told)
  })

  it("does not say that prices include tax in an order without goods", () => {
    const mail = buildOrderMail({ ...order, items: [] }, urls)
    expect(amountOf(mail, "included_tax")).toBeNull()
    expect(amountOf(mail, "tax")).toBe(4.31)
  })
})
