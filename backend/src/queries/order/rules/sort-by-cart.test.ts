import { type AddedLine, sortByCart } from "./sort-by-cart"

const at = (second: number) => `2026-11-21T09:00:0${second}.000Z`
const cartLine = (id: string, second: number, quantity = 1): AddedLine => ({
  ...{ id: `cali_${id}`, variant_id: `variant_${id}` },
  ...{ quantity, created_at: at(second) },
})
/** As core writes them: all at once. */
const orderLine = (id: string, variant: string | null, quantity = 1): AddedLine => ({
  ...{ id, variant_id: variant && `variant_${variant}` },
  ...{ quantity, created_at: at(9) },
})
const idsOf = (lines: AddedLine[]) => lines.map(({ id }) => id)

test.each<[string, AddedLine[], AddedLine[], string[]]>([
  [
    "six lines come in the order in which they were added",
    ["d", "a", "f", "c", "b", "e"].map((id) => orderLine(id, id)),
    ["c", "f", "a", "b", "e", "d"].map((id) => cartLine(id, "abcdef".indexOf(id))),
    ["a", "b", "c", "d", "e", "f"],
  ],
  [
    "one variant in two lines: the quantity tells them apart",
    [orderLine("one", "a", 1), orderLine("b", "b"), orderLine("three", "a", 3)],
    [cartLine("a", 1, 3), cartLine("b", 2), { ...cartLine("a", 3, 1), id: "cali_a2" }],
    ["three", "b", "one"],
  ],
  [
    "a quantity that was edited later does not matter",
    [orderLine("b", "b"), orderLine("a", "a", 7)],
    [cartLine("a", 1), cartLine("b", 2)],
    ["a", "b"],
  ],
  [
    "a line that the cart does not have comes last",
    [orderLine("new", "new"), orderLine("own", null), orderLine("a", "a")],
    [cartLine("a", 1)],
    ["a", "new", "own"],
  ],
  [
    "a line that was removed from the order leaves no gap",
    [orderLine("b", "b")],
    [cartLine("a", 1), cartLine("b", 2)],
    ["b"],
  ],
  [
    "without a cart: by time, then by id",
    [
      orderLine("b", "b"),
      { ...orderLine("c", "c"), created_at: at(1) },
      orderLine("a", "a"),
    ],
    [],
    ["c", "a", "b"],
  ],
])("%s", (_name, lines, cartLines, expected) => {
  expect(idsOf(sortByCart(lines, cartLines))).toEqual(expected)
  expect(idsOf(sortByCart(lines.toReversed(), cartLines))).toEqual(expected)
})
