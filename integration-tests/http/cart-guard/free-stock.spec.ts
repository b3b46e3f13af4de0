import { Client } from "pg"
import { requestCart } from "../../support/http/cart"
import { insertReservations } from "../../support/http/reservations"
import { describeShop } from "../../support/http/shop"
import { findLevel, setStock } from "../../support/http/stock"

const ITEM = "SUP-SHADE-SET"
const ALL = 999

describeShop("what is free to sell", (shop) => {
  const connect = async () => {
    const client = new Client({ connectionString: shop.databaseUrl })
    await client.connect()
    return client
  }
  const reserve = async (quantity: number) => {
    if (quantity === 0) return
    const { itemId, level } = await findLevel(shop, ITEM, "us")
    const { status } = await shop.admin.post("/admin/reservations", {
      inventory_item_id: itemId,
      location_id: level.location_id,
      quantity,
    })
    expect(status).toBe(200)
  }

  it.each([
    { stocked: 10, reserved: 0 },
    { stocked: 10, reserved: 3 },
    { stocked: 10, reserved: 10 },
    { stocked: 1, reserved: 0 },
  ])(
    "of $stocked with $reserved reserved, the shop and the database's limit agree to the piece",
    async ({ stocked, reserved }) => {
      await setStock(shop, { [ITEM]: stocked })
      await reserve(reserved)
      const { status, body } = await requestCart(shop, shop.guest, { [ITEM]: ALL })
      expect(status).toBe(400)
      const free = body.lines?.[0]?.available ?? Number.NaN
      expect(free).toBe(stocked - reserved)

      const client = await connect()
      try {
        const insert = (id: string, quantity: number) =>
          insertReservations(shop, client, ITEM, [{ id, quantity }])
        await expect(insert("resitem_more", free + 1)).rejects.toThrow(
          /^insufficient_inventory: /,
        )
        if (free > 0) await insert("resitem_all", free)
        await expect(insert("resitem_one", 1)).rejects.toThrow(
          /^insufficient_inventory: /,
        )
      } finally {
        await client.end()
      }
    },
  )
})
