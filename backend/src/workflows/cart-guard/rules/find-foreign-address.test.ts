import { findForeignAddress, type SentAddresses } from "./find-foreign-address"

const OWN = ["caaddr_ship", "caaddr_bill"]

describe("S6: ids of addresses in a cart's body", () => {
  it.each<[SentAddresses, string | null]>([
    [{}, null],
    [{ shipping_address: null, billing_address: undefined }, null],
    [{ shipping_address: { city: "Lyon" } }, null],
    [{ shipping_address: { id: undefined, city: "Lyon" } }, null],
    [{ shipping_address: { id: "caaddr_ship", city: "Lyon" } }, null],
    [{ billing_address: { id: "caaddr_ship" } }, null],
    [{ billing_address: "caaddr_bill" }, null],
    [{ shipping_address: { id: "caaddr_other", city: "Lyon" } }, "caaddr_other"],
    [{ billing_address: { id: "caaddr_other" } }, "caaddr_other"],
    [{ shipping_address: "caaddr_other" }, "caaddr_other"],
    [{ shipping_address: { id: "" } }, ""],
    [{ shipping_address: { id: { $ne: null } } }, '{"$ne":null}'],
    [
      { shipping_address: { id: "caaddr_ship" }, billing_address: "caaddr_other" },
      "caaddr_other",
    ],
  ])("%j: %p", (sent, foreign) => {
    expect(findForeignAddress(sent, OWN)).toBe(foreign)
  })

  it("a new cart has no address yet, so every id is foreign", () => {
    expect(findForeignAddress({ shipping_address: "caaddr_ship" }, [])).toBe(
      "caaddr_ship",
    )
  })
})
