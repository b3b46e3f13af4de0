import { buildOrderMail, type OrderFacts } from "./build-order-mail"

const item = {
  title: "Recovery Balm",
  variant_title: "15 g",
  quantity: 2,
  is_tax_inclusive: true,
  original_total: 23,
  original_subtotal: 19.17,
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
}
const cents = (amount: number) => Math.round(amount * 100)

describe("what an order mail says", () => {
  it("adds up when every price includes tax", () => {
    const mail = buildOrderMail(order, urls)
    expect(mail.prices_include_tax).toBe(true)
    expect(mail.lines[0]?.amount).toBe(23)
    expect(cents(mail.goods - mail.discount + mail.shipping)).toBe(cents(mail.total))
  })

  it("adds up with tax as its own row, as soon as one line does not include it", () => {
    const mail = buildOrderMail(
      { ...order, items: [item, { ...item, is_tax_inclusive: false }] },
      urls,
    )
    expect(mail.prices_include_tax).toBe(false)
    expect(mail.lines[0]?.amount).toBe(19.17)
    expect(cents(mail.goods - mail.discount + mail.shipping + mail.tax)).toBe(
      cents(mail.total),
    )
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
    expect(buildOrderMail({ ...order, items: [] }, urls).prices_include_tax).toBe(false)
  })
})
