import type {
  AdminDeskOrdersResponse,
  AdminOrderDeskResponse,
  AdminPickListResponse,
} from "../../../backend/src/contracts"
import type { Refusal } from "../../support/http/actor"
import { addLine, buildAddress, buy, openCart, type Order } from "../../support/http/cart"
import { sql } from "../../support/corrupt-db"
import { describeShop } from "../../support/http/shop"
import { findLevel, setStock } from "../../support/http/stock"

const SKU = "AFT-BALM-15"
const TRACKING = "1Z999AA10123456784"

describeShop("the desk of the day", (shop) => {
  const desk = async () => {
    const { status, body } = await shop.admin.get<AdminOrderDeskResponse>(
      "/admin/order-desk?time_zone=UTC",
    )
    expect(status).toBe(200)
    return body
  }
  const list = async (query: string) => {
    const { status, body } = await shop.admin.get<AdminDeskOrdersResponse & Refusal>(
      `/admin/order-desk/orders?${query}`,
    )
    if (status !== 200) throw new Error(`${query}: ${status} ${body.message}`)
    return body
  }
  const numbers = async (query: string) =>
    (await list(query)).orders.map(({ display_id }) => display_id)
  const staff = async <Body = unknown>(
    path: string,
    body: object = {},
  ): Promise<Body> => {
    const response = await shop.admin.post<Body & Refusal>(`/admin/${path}`, body)
    if (response.status !== 200) {
      throw new Error(`${path}: ${response.status} ${response.body.message}`)
    }
    return response.body
  }
  const order = async (pieces: number, market: "us" | "eu" = "us", name = "Renée") =>
    buy(shop.guest, await openCart(shop, shop.guest, { [SKU]: pieces }, market), {
      country: market === "us" ? "us" : "de",
      address: { first_name: name },
    })
  const capture = async ({ id }: Order): Promise<string> => {
    const [row] = await sql<{ id: string }>(
      shop,
      `select p.id from payment p join order_payment_collection x
         on x.payment_collection_id = p.payment_collection_id where x.order_id = $1`,
      [id],
    )
    await staff(`payments/${row?.id}/capture`)
    return String(row?.id)
  }
  const send = async ({ id, items }: Order, quantity: number) => {
    const item = { id: items[0]?.id, quantity }
    await staff(`orders/${id}/fulfillments`, { items: [item] })
    const [parcel] = await sql<{ id: string }>(
      shop,
      `select f.id from order_fulfillment x join fulfillment f on f.id = x.fulfillment_id
       where x.order_id = $1 order by f.created_at desc limit 1`,
      [id],
    )
    await staff(`orders/${id}/fulfillments/${parcel?.id}/shipments`, {
      items: [item],
      labels: [{ tracking_number: TRACKING, tracking_url: "#", label_url: "#" }],
    })
  }
  const comeBack = async ({ id, items }: Order, isReceived: boolean) => {
    const begun = await staff<{ return: { id: string } }>("returns", { order_id: id })
    const path = `returns/${begun.return.id}`
    const pieces = { items: [{ id: items[0]?.id, quantity: 1 }] }
    await staff(`${path}/request-items`, pieces)
    await staff(`${path}/request`)
    if (!isReceived) return
    await staff(`${path}/receive`)
    await staff(`${path}/receive-items`, pieces)
    await staff(`${path}/receive/confirm`)
  }
  const orderByPhone = async (): Promise<Order> => {
    const { sales_channel_id, region_id } = await openCart(shop, shop.guest)
    const { draft_order } = await staff<{ draft_order: Order }>("draft-orders", {
      ...{ email: "phone@buyer.example", region_id, sales_channel_id },
      shipping_address: buildAddress("us"),
      items: [{ variant_id: shop.variantId(SKU), quantity: 2 }],
    })
    await staff(`draft-orders/${draft_order.id}/convert-to-order`)
    return draft_order
  }
  /** As core works it out from the lines, with tax. */
  const readTotal = async ({ id }: Order) => {
    const { body } = await shop.admin.get<{ order: Order }>(`/admin/orders/${id}`)
    return body.order.total
  }

  it("O1: an empty shop has nothing to do, and says so with zeros", async () => {
    const { queues, comments, sales } = await desk()
    for (const { count, oldest_at } of [...Object.values(queues), comments]) {
      expect([count, oldest_at]).toEqual([0, null])
    }
    expect(sales).toEqual([])
    expect((await list("")).orders).toEqual([])
  })

  it("O1: every number is right for known orders, and its list has just these orders", async () => {
    const waiting = await order(3)
    const sent = await order(2, "us", "Zoë")
    const partly = await order(2, "eu")
    const canceled = await order(1)
    const returned = await order(2)
    const phone = await orderByPhone()
    await capture(sent)
    await send(sent, 2)
    await send(partly, 1)
    await staff(`orders/${canceled.id}/cancel`)
    await capture(returned)
    await send(returned, 2)
    await comeBack(returned, true)
    await comeBack(sent, false)
    await sql(
      shop,
      `update "order" set created_at = created_at - interval '10 days' where id = $1`,
      [waiting.id],
    )
    await sql(
      shop,
      `insert into comment (id, article_id, name, text, state)
       values ('cmt_desk', 'art_1', 'Ana', 'Hello', 'pending')`,
    )

    const { queues, comments, sales } = await desk()
    const counts = Object.entries(queues).map(([name, { count }]) => [name, count])
    expect(Object.fromEntries(counts)).toEqual({
      ...{ to_ship: 2, unpaid: 1, overdue: 0, to_refund: 1, returns: 1 },
    })
    expect(comments.count).toBe(1)
    const age = Date.now() - Date.parse(queues.to_ship.oldest_at ?? "")
    expect(Math.round(age / 86_400_000)).toBe(10)

    const number = ({ display_id }: Order) => display_id
    for (const [query, ids] of [
      ["queue=to_ship&sort=oldest", [waiting, partly]],
      ["queue=unpaid", [phone]],
      ["queue=to_refund", [returned]],
      ["queue=returns", [sent]],
      ["payment=authorized", [partly, waiting]],
      ["payment=paid", [sent]],
      ["payment=canceled", [canceled]],
      ["shipment=partly_shipped", [partly]],
      ["shipment=shipped", [returned, sent]],
      ["shipment=to_pack&sort=oldest", [waiting, phone]],
      ["sort=payment", [phone, partly, waiting, sent, returned, canceled]],
      ["sort=shipment", [waiting, phone, partly, sent, returned, canceled]],
      // Found by number, name, e-mail address, tracking number and SKU.
      [`q=%23${sent.display_id}`, [sent]],
      ["q=%239999", []],
      ["q=zoë", [sent]],
      ["q=PHONE%40buyer", [phone]],
      ["q=1z999aa1+0123456784", [returned, partly, sent]],
      [`q=${SKU.toLowerCase()}&payment=unpaid`, [phone]],
      ["q=%25", []],
    ] as const) {
      expect([query, await numbers(query)]).toEqual([query, ids.map(number)])
    }
    expect(await numbers(`q=${sent.display_id}`)).toContain(sent.display_id)
    const first = await list("limit=4&sort=oldest")
    const second = await list("limit=4&offset=4&sort=oldest")
    expect([first.orders.length, first.has_more]).toEqual([4, true])
    expect([second.orders.length, second.has_more]).toEqual([2, false])

    const [row] = (await list("queue=to_refund")).orders
    expect(row).toMatchObject({ payment: "to_refund", shipment: "shipped", units: 2 })
    const [refund] = await sql<{ due: string }>(
      shop,
      `select s.totals->>'pending_difference' as due from order_summary s
       join "order" o on o.id = s.order_id and o.version = s.version where o.id = $1`,
      [returned.id],
    )
    expect(row?.due).toBeCloseTo(Number(refund?.due), 5)
    expect(row?.due).toBeLessThan(0)

    // 10 days old: in the 30 days, and in no other period.
    const us = [sent, returned, phone]
    const sum = async (orders: Order[]) => {
      const totals = await Promise.all(orders.map(readTotal))
      return totals.reduce((all, one) => all + one, 0)
    }
    for (const [period, currency, orders, units, amount] of [
      ["today", "usd", 3, 6, await sum(us)],
      ["today", "eur", 1, 2, await sum([partly])],
      ["7_days", "usd", 3, 6, await sum(us)],
      ["30_days", "usd", 4, 9, await sum([...us, waiting])],
      ["30_days", "eur", 1, 2, await sum([partly])],
    ] as const) {
      const sold = sales.find(
        (one) => one.period === period && one.currency_code === currency,
      )
      expect(sold).toMatchObject({ orders, units })
      expect(sold?.amount).toBeCloseTo(amount, 2)
      const since = encodeURIComponent(new Date(Date.now() - 86_400_000).toISOString())
      if (period !== "today") continue
      expect(
        (await list(`region_id=${sold?.region_id}&since=${since}&payment=unpaid`)).orders,
      ).toHaveLength(currency === "usd" ? 1 : 0)
    }
  })

  it("O1: low stock is what a selling warehouse has left to sell", async () => {
    const { level } = await findLevel(shop, SKU, "us")
    const before = await desk()
    expect(before.low_stock.items.some(({ sku }) => sku === SKU)).toBe(false)
    await setStock(shop, { [SKU]: Number(level.reserved_quantity) + 5 })
    await order(2)
    const { low_stock } = await desk()
    expect(low_stock.count).toBe(before.low_stock.count + 1)
    expect(low_stock.items.find(({ sku }) => sku === SKU)).toMatchObject({ free: 3 })
  })

  it("O2: a pick list names the shelf, and the parts of kits; packed and cancelled goods are not on it", async () => {
    const cart = await openCart(shop, shop.guest, { "KIT-AFTR": 2 })
    await addLine(shop, shop.guest, cart.id, SKU, 1)
    const kit = await buy(shop.guest, cart)
    const packed = await order(1)
    const gone = await order(1)
    await staff(`orders/${packed.id}/fulfillments`, {
      items: [{ id: packed.items[0]?.id, quantity: 1 }],
    })
    await staff(`orders/${gone.id}/cancel`)
    const ids = [kit, packed, gone].map(({ id }) => id).join(",")
    const { body } = await shop.admin.get<AdminPickListResponse>(
      `/admin/order-desk/pick-list?orders=${ids}`,
    )
    expect(new Set(body.lines.map(({ display_id }) => display_id))).toEqual(
      new Set([kit.display_id]),
    )
    const reserved = await sql<{ sku: string; quantity: number }>(
      shop,
      `select i.sku, r.quantity::float as quantity from reservation_item r
       join inventory_item i on i.id = r.inventory_item_id
       join order_item n on n.item_id = r.line_item_id where n.order_id = $1`,
      [kit.id],
    )
    const pieces = (lines: { sku: string | null; quantity: number }[]) =>
      lines.map(({ sku, quantity }) => `${sku} ${quantity}`).toSorted()
    expect(pieces(body.lines)).toEqual(pieces(reserved))
    expect(body.lines.filter((line) => line.kit !== null).length).toBeGreaterThan(1)
    expect(body.lines.find(({ sku, kit: of }) => sku === SKU && of === null)).toBeTruthy()
    expect(body.orders.map(({ display_id }) => display_id)).toEqual([
      kit.display_id,
      packed.display_id,
    ])
    expect(body.orders[0]?.lines.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ["KIT-AFTR", 2],
      [SKU, 1],
    ])
    expect(body.orders[0]?.address).toContain("Los Angeles, CA 90001")
  })

  it("O1: only staff see it, and bad input is named", async () => {
    for (const path of ["", "/orders", "/pick-list?orders=order_1"]) {
      for (const who of [shop.guest, shop.client, shop.practitioner]) {
        expect((await who.get(`/admin/order-desk${path}`)).status).toBe(401)
      }
    }
    for (const path of [
      "?time_zone=Mars/Olympus",
      "/orders?queue=everything",
      "/orders?sort=metadata",
      "/orders?since=yesterday",
      "/orders?limit=1000",
      "/pick-list",
      "/pick-list?orders=,",
    ]) {
      const { status, body } = await shop.admin.get<Refusal>(`/admin/order-desk${path}`)
      expect([path, status]).toEqual([path, 400])
      expect(body.code).toMatch(/^[a-z_]+$/)
    }
  })
})
