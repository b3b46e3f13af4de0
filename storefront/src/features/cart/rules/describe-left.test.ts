import { describeLeft, type LeftInput } from "./describe-left"

const base: LeftInput = {
  reason: "limit",
  title: "Complete Skin Correcting Kit",
  left: 3,
  have: null,
}

test.each<[Partial<LeftInput>, string]>([
  [{}, "You can order up to 3 of Complete Skin Correcting Kit."],
  [{ title: null }, "You can order up to 3 of this item."],
  [{ have: 0 }, "You can order up to 3 of Complete Skin Correcting Kit."],
  [
    { have: 1 },
    "You can order up to 3 of Complete Skin Correcting Kit. You already have 1 in your bag, so you can add 2 more.",
  ],
  [
    { have: 3 },
    "You can order up to 3 of Complete Skin Correcting Kit. You already have 3 in your bag.",
  ],
  [{ reason: "stock" }, "We have only 3 of Complete Skin Correcting Kit left."],
  [
    { reason: "stock", title: null, have: 2 },
    "We have only 3 of this item left. You already have 2 in your bag, so you can add 1 more.",
  ],
  [{ reason: "stock", left: 0 }, "Complete Skin Correcting Kit is sold out."],
  [{ reason: "stock", left: 0, title: null }, "This item is sold out."],
])("a refusal with %j says: %s", (change, sentence) => {
  expect(describeLeft({ ...base, ...change })).toBe(sentence)
})
