import type { CatalogSort, ProductCard } from "../../../contracts"
import { type CardFilter, filterInStock, filterListed, sortCards } from "./select-cards"

function card(title: string, given: Partial<ProductCard> = {}): ProductCard {
  return {
    id: title,
    handle: title,
    title,
    subtitle: "",
    picture: null,
    categories: [{ handle: "aftercare", name: "Aftercare" }],
    audience: "both",
    purposes: ["clean"],
    access: { level: "T0", can_see_price: true, can_buy: true, reason: "open" },
    price_from: { amount: 10, currency_code: "usd", tax_inclusive: false },
    list_price_from: null,
    price_varies: false,
    availability: { state: "in_stock", left: null },
    quick_add_variant_id: null,
    is_kit: false,
    use_from: [],
    ...given,
  }
}

const cost = (amount: number) => ({
  price_from: { amount, currency_code: "usd", tax_inclusive: false },
})
const titles = (cards: ProductCard[]) => cards.map((one) => one.title)

describe("narrowing a list", () => {
  const cards = [
    card("foam"),
    card("needles", {
      audience: "practitioner",
      purposes: ["practise"],
      categories: [{ handle: "supplies", name: "Supplies" }],
    }),
    card("cap", { audience: "client", availability: { state: "out_of_stock", left: 0 } }),
    card("balm", { availability: { state: "backorder", left: null } }),
  ]

  it.each<[CardFilter, string[]]>([
    [{}, ["foam", "needles", "cap", "balm"]],
    [{ category: "supplies" }, ["needles"]],
    [{ category: "nothing" }, []],
    [{ audience: "client" }, ["foam", "cap", "balm"]],
    [{ audience: "practitioner" }, ["foam", "needles", "balm"]],
    [{ audience: "both" }, ["foam", "balm"]],
    [{ purpose: "practise" }, ["needles"]],
    [{ in_stock: true }, ["foam", "needles", "balm"]],
    [{ in_stock: false }, ["foam", "needles", "cap", "balm"]],
    [{ audience: "client", in_stock: true, purpose: "clean" }, ["foam", "balm"]],
  ])("%j", (filter, expected) => {
    const listed = filterListed(cards, filter)
    expect(titles(filter.in_stock ? filterInStock(listed) : listed)).toEqual(expected)
  })
})

describe("order of a list", () => {
  const cards = [
    card("b", cost(20)),
    card("hidden 1", { price_from: null }),
    card("C", cost(5)),
    card("hidden 2", { price_from: null }),
    card("a", cost(20)),
  ]

  it.each<[CatalogSort, string[]]>([
    ["featured", ["b", "hidden 1", "C", "hidden 2", "a"]],
    ["name", ["a", "b", "C", "hidden 1", "hidden 2"]],
    ["price-asc", ["C", "b", "a", "hidden 1", "hidden 2"]],
    ["price-desc", ["b", "a", "C", "hidden 1", "hidden 2"]],
  ])("%s", (sort, expected) => {
    expect(titles(sortCards(cards, sort))).toEqual(expected)
  })
})
