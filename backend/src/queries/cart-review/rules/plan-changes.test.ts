import { type AgreedLine, type CurrentOffer, planChanges } from "./plan-changes"

const line = (given: Partial<AgreedLine> = {}): AgreedLine => ({
  line_item_id: "li_1",
  title: "Recovery Balm",
  quantity: 2,
  unit_price: 11,
  is_custom_price: false,
  ...given,
})
const offer = (given: Partial<CurrentOffer> = {}): CurrentOffer => ({
  is_on_sale: true,
  may_buy: true,
  unit_price: 11,
  ...given,
})
const plan = (agreed: AgreedLine, now: CurrentOffer | undefined) =>
  planChanges([agreed], new Map(now ? [[agreed.line_item_id, now]] : [])).map(
    ({ reason, new_unit_price }) => [reason, new_unit_price],
  )

describe("what changed since the buyer agreed", () => {
  it.each<[string, AgreedLine, CurrentOffer | undefined, unknown[]]>([
    ["nothing", line(), offer(), []],
    ["the price rose", line(), offer({ unit_price: 11.01 }), [["price_changed", 11.01]]],
    ["the price fell", line(), offer({ unit_price: 9 }), [["price_changed", 9]]],
    [
      "the price fell to nothing",
      line(),
      offer({ unit_price: 0 }),
      [["price_changed", 0]],
    ],
    ["the variant was deleted", line(), undefined, [["product_withdrawn", null]]],
    [
      "the product was unpublished",
      line(),
      offer({ is_on_sale: false, unit_price: null }),
      [["product_withdrawn", null]],
    ],
    [
      "it has no price here any more",
      line(),
      offer({ unit_price: null }),
      [["product_withdrawn", null]],
    ],
    [
      "access was lost: no price is returned",
      line({ unit_price: 6.5 }),
      offer({ may_buy: false, unit_price: 6.5 }),
      [["access_lost", null]],
    ],
    [
      "withdrawn and access lost: withdrawn comes first",
      line(),
      offer({ is_on_sale: false, may_buy: false }),
      [["product_withdrawn", null]],
    ],
    [
      "a price set by hand does not follow the list",
      line({ is_custom_price: true, unit_price: 5 }),
      offer(),
      [],
    ],
    [
      "withdrawn, also at a price set by hand",
      line({ is_custom_price: true }),
      offer({ is_on_sale: false }),
      [["product_withdrawn", null]],
    ],
  ])("%s", (_name, agreed, now, expected) => {
    expect(plan(agreed, now)).toEqual(expected)
  })

  it("returns each changed line with the agreed price, in the cart's order", () => {
    const lines = [
      line({ line_item_id: "a" }),
      line({ line_item_id: "b" }),
      line({ line_item_id: "c" }),
    ]
    const offers = new Map([
      ["c", offer({ unit_price: 12 })],
      ["b", offer()],
      ["a", offer({ is_on_sale: false })],
    ])
    expect(planChanges(lines, offers)).toEqual([
      {
        line_item_id: "a",
        title: "Recovery Balm",
        quantity: 2,
        reason: "product_withdrawn",
        old_unit_price: 11,
        new_unit_price: null,
      },
      {
        line_item_id: "c",
        title: "Recovery Balm",
        quantity: 2,
        reason: "price_changed",
        old_unit_price: 11,
        new_unit_price: 12,
      },
    ])
  })
})
