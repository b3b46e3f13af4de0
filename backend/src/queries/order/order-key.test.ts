import { isOrderKeyValid, signOrderKey } from "./order-key"

const NOW = Date.parse("2026-11-21T12:00:00Z")
const LATER = NOW + 60_000
const key = signOrderKey("order_1", LATER, "a secret of the shop")
const [expires = "", signature = ""] = key.split(".")

describe("the key of an order", () => {
  it.each([
    ["its own order", key, "order_1", NOW, "a secret of the shop", true],
    ["another order", key, "order_2", NOW, "a secret of the shop", false],
    ["its order once expired", key, "order_1", LATER, "a secret of the shop", false],
    ["a shop with another secret", key, "order_1", NOW, "another secret", false],
    [
      "nothing with a later end",
      `zzzzzzz.${signature}`,
      "order_1",
      NOW,
      "a secret of the shop",
      false,
    ],
    [
      "nothing with a shortened signature",
      key.slice(0, -1),
      "order_1",
      NOW,
      "a secret of the shop",
      false,
    ],
    [
      "nothing without a signature",
      `${expires}.`,
      "order_1",
      NOW,
      "a secret of the shop",
      false,
    ],
    ["nothing when empty", "", "order_1", NOW, "a secret of the shop", false],
  ])("opens %s", (_what, given, order, now, secret, opens) => {
    expect(isOrderKeyValid(given, order, now, secret)).toBe(opens)
  })
})
