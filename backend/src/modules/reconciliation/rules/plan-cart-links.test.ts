import { planCartLinks } from "./plan-cart-links"

const live = (order_id: string) => ({ order_id, is_canceled: false })
const dead = (order_id: string) => ({ order_id, is_canceled: true })

describe("which orders are unlinked from a cart", () => {
  it.each([
    ["the cancelled one beside one in force", [dead("a"), live("b")], ["a"]],
    ["whichever came first", [live("a"), dead("b"), dead("c")], ["b", "c"]],
    ["of two cancelled ones the older", [dead("a"), dead("b")], ["a"]],
    ["nothing where there is one", [live("a")], []],
    ["nothing where there is none", [], []],
    ["two in force are for a person", [live("a"), dead("b"), live("c")], null],
  ])("%s", (_name, orders, unlinked) => {
    expect(planCartLinks(orders)).toEqual(unlinked)
  })
})
