import { buildAddress, buy, openCart, readCart } from "../../support/http/cart"
import { describeShop } from "../../support/http/shop"

describeShop("sales tax", (shop) => {
  it.each([
    ["us-tx", 2.31],
    ["TX", 2.31],
    ["Texas", 2.31],
    ["us-ny", 2.49],
    ["us-or", 0],
  ])("of 28.00 to the state %s is %d", async (province, tax) => {
    const cart = await openCart(shop, shop.guest, { "KIT-AFTR": 1 })
    await shop.guest.post(`/store/carts/${cart.id}`, {
      shipping_address: buildAddress("us", { province }),
    })
    expect((await readCart(shop.guest, cart.id)).tax_total).toBe(tax)
  })

  it("cannot be left out by a state that does not exist", async () => {
    const cart = await openCart(shop, shop.guest, { "KIT-AFTR": 1 })
    await expect(
      buy(shop.guest, cart, { address: { province: "Texaz" } }),
    ).rejects.toThrow(/state/)
  })

  it("of a guest is not changed by an e-mail that holds an account", async () => {
    const cart = await openCart(shop, shop.guest, { "KIT-AFTR": 1 })
    const order = await buy(shop.guest, cart, {
      email: "Practitioner@Clearline.example",
    })
    expect(order.items[0]?.unit_price).toBe(28)
    const { data } = await shop.query({
      entity: "order",
      fields: ["customer.email", "customer.has_account"],
      filters: { id: order.id },
    })
    expect(data[0]?.customer).toMatchObject({
      email: "practitioner@clearline.example",
      has_account: false,
    })
  })
})
