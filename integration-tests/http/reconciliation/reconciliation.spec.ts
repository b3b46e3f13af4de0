import { buy, openCart } from "../../support/http/cart"
import { describeShop } from "../../support/http/shop"
import { listViolations } from "../../support/violations"

describeShop("reconciliation", (shop) => {
  it("I1–I6: all hold in a shop that has sold", async () => {
    await buy(
      shop.guest,
      await openCart(shop, shop.guest, { "AFT-FOAM-50": 3, "KIT-AFTR": 1 }),
    )
    expect(await listViolations(shop.databaseUrl)).toEqual([])
  })
})
