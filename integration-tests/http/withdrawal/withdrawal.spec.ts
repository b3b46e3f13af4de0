import type {
  AdminWithdrawal,
  AdminWithdrawalResponse,
  AdminWithdrawalsResponse,
  OrderLookupResponse,
  WithdrawalReceivedResponse,
} from "../../../backend/src/contracts"
import { poll } from "../../support/browser/poll"
import { sql } from "../../support/corrupt-db"
import type { Answer, Refusal } from "../../support/http/actor"
import { buy, openCart, type Order } from "../../support/http/cart"
import { describeShop } from "../../support/http/shop"

type Row = { id: string }
const RECEIVED = { name: "Ana Ruiz", email: "ana@mail.example", country_code: "de" }

describeShop("withdrawal from a contract", (shop) => {
  const submit = (given: object) =>
    shop.guest.post<WithdrawalReceivedResponse & Refusal>("/store/withdrawals", {
      ...RECEIVED,
      ...given,
    })
  const list = async (): Promise<AdminWithdrawal[]> =>
    (await shop.admin.get<AdminWithdrawalsResponse>("/admin/withdrawals")).body
      .withdrawals
  const act = (
    id: string | undefined,
    what: string,
    body: object = {},
  ): Promise<Answer<AdminWithdrawalResponse & Refusal>> =>
    shop.admin.post(`/admin/withdrawals/${id}/${what}`, body)

  const order = async (): Promise<Order> =>
    buy(
      shop.guest,
      await openCart(shop, shop.guest, { "AFT-BALM-15": 2, "ACC-CAP-M": 1 }, "eu"),
      { country: "de", email: RECEIVED.email },
    )
  const findPayment = async (id: string): Promise<string> => {
    const [payment] = await sql<Row>(
      shop,
      `select p.id from payment p join order_payment_collection x
         on x.payment_collection_id = p.payment_collection_id where x.order_id = $1`,
      [id],
    )
    return payment?.id ?? ""
  }
  const capture = async (id: string) =>
    shop.admin.post(`/admin/payments/${await findPayment(id)}/capture`)
  const readMails = (to: string) =>
    shop.query({
      entity: "notification",
      fields: ["to", "status", "data", "idempotency_key"],
      filters: { template: "withdrawal-received", to },
    })
  const lookUp = async ({ display_id }: Order) =>
    (
      await shop.guest.post<OrderLookupResponse>("/store/order-lookups", {
        ...{ display_id, email: RECEIVED.email },
      })
    ).body.order

  it("S29: an order that exists and one that does not get the same response and the same mail, at once", async () => {
    const bought = await order()
    const numbers = [String(bought.display_id), "987654"]
    for (const [at, number] of numbers.entries()) {
      const email = `person-${at}@mail.example`
      const begun = Date.now()
      const { status, body } = await submit({ order: number, email })
      expect([status, Object.keys(body)]).toEqual([202, ["received_at"]])
      expect(Math.abs(Date.parse(body.received_at) - begun)).toBeLessThan(60_000)
      const { answer } = await poll(`the mail to ${email}`, async () => {
        const { data } = await readMails(email)
        return data[0]?.status === "success" && data[0]
      })
      const mail = answer.data as Record<string, unknown>
      expect(mail).toMatchObject({
        ...{ name: RECEIVED.name, order: number, email },
        received_at: body.received_at,
      })
      expect(Object.keys(mail).sort()).toEqual(
        [
          ...["country_code", "email", "name", "order", "received_at"],
          ...["return_address", "rights_url", "shop"],
        ].sort(),
      )
    }
  })

  it("S29: pressed twice, also at the same moment, it is one withdrawal with one mail", async () => {
    const both = await Promise.all([
      submit({ order: "Order 1042" }),
      submit({ order: "order  1042", name: "ANA RUIZ" }),
    ])
    const again = await submit({ order: "Order 1042" })
    const moments = [...both, again].map(({ body }) => body.received_at)
    expect(new Set(moments).size).toBe(1)
    expect(await list()).toHaveLength(1)
    await poll("the mail", async () => (await readMails(RECEIVED.email)).data.length > 0)
    await shop.run("send-missing-withdrawal-receipts", { older_than: 0 })
    expect((await readMails(RECEIVED.email)).data).toHaveLength(1)
    await submit({ order: "Order 1043" })
    expect(await list()).toHaveLength(2)
  })

  it("S29: a mail that was never begun is sent by the job", async () => {
    await sql(
      shop,
      `insert into withdrawal (id, name, order_text, email, country_code, received_at, fingerprint)
       values ('wdr_lost', 'Ana', '7', 'lost@mail.example', 'de', now(), 'lost')`,
    )
    await shop.run("send-missing-withdrawal-receipts", { older_than: 0 })
    expect((await readMails("lost@mail.example")).data).toMatchObject([
      { status: "success", idempotency_key: "withdrawal-received:wdr_lost" },
    ])
  })

  it("refuses what is missing, too much or of the wrong form, and stores nothing", async () => {
    const wrong: object[] = [
      ...[{ name: " " }, { order: "" }, { order: 1042 }, { email: "ana" }],
      ...[{ name: "see https://evil.example" }, { name: "Ana\nRuiz" }],
      // The United States do not have this right, and nobody asks for a reason.
      ...[{ country_code: "us" }, { reason: "too small" }],
    ]
    const responses = await Promise.all(
      wrong.map((given) => submit({ order: "1042", ...given })),
    )
    expect(responses.map(({ status, body }) => [status, body.code])).toEqual(
      wrong.map(() => [400, "invalid_request"]),
    )
    expect(await list()).toEqual([])
  })

  it("S29: one mailbox gets at most ten mails a day this way", async () => {
    const statuses: number[] = []
    for (let at = 0; at < 11; at += 1) {
      const email = at % 2 ? "ana+tag@mail.example" : RECEIVED.email
      statuses.push((await submit({ order: `${at}`, email })).status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(202), 429])
  })

  it("S30: staff see the order, accept it and pay everything back with delivery, once", async () => {
    const bought = await order()
    await submit({ order: `#${bought.display_id}`, email: "ANA@mail.example" })
    const [found] = await list()
    const id = found?.id
    expect(found).toMatchObject({ state: "received", refund: null, order_id: null })
    expect(found?.orders).toMatchObject([
      {
        ...{ id: bought.id, display_id: bought.display_id, is_same_email: true },
        withdrawal: { state: "waiting", last_day: null },
      },
    ])
    const lines = (found?.orders[0]?.lines ?? []).map(
      ({ sku, quantity, is_sealed }) =>
        `${quantity} × ${sku}${is_sealed ? ", sealed" : ""}`,
    )
    expect(lines.sort()).toEqual(["1 × ACC-CAP-M", "2 × AFT-BALM-15, sealed"])

    expect((await act(id, "refund")).body.code).toBe("withdrawal_state")
    const accepted = await act(id, "acceptance", { order_id: bought.id })
    expect(accepted.body.withdrawal).toMatchObject({ state: "accepted", lines: null })
    const early = await act(id, "refund")
    expect([early.status, early.body.code]).toEqual([409, "nothing_to_refund"])

    await capture(bought.id)
    const [ready] = await list()
    expect(ready?.refund).toMatchObject({ amount: bought.total, includes_shipping: true })
    const due = new Date(Date.parse(ready?.received_at ?? "") + 14 * 86_400_000)
    expect(ready?.refund_by).toBe(due.toISOString().slice(0, 10))

    const presses = await Promise.all([act(id, "refund"), act(id, "refund")])
    expect(presses.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await act(id, "refund")).body.code).toBe("withdrawal_state")
    const refunds = await sql<{ amount: string }>(shop, "select amount from refund")
    expect(refunds.map(({ amount }) => Number(amount))).toEqual([bought.total])
    expect((await lookUp(bought)).timeline.at(-1)).toMatchObject({
      ...{ event: "refunded", amount: bought.total },
    })
    expect((await act(id, "refusal", { reason: "too late" })).status).toBe(409)
  })

  it("S30: some pieces bring back their share; what remains brings back the rest with delivery", async () => {
    const bought = await order()
    await capture(bought.id)
    const [balm, cap] = ["AFT-BALM-15", "ACC-CAP-M"].map((sku) =>
      bought.items.find(({ variant_id }) => variant_id === shop.variantId(sku)),
    )
    const withdraw = async (lines: [string | undefined, number][]) => {
      await submit({ order: `${bought.display_id} ${lines.length} ${lines[0]?.[1]}` })
      const id = (await list()).find(({ state }) => state === "received")?.id
      const accepted = await act(id, "acceptance", {
        order_id: bought.id,
        lines: lines.map(([line_id, quantity]) => ({ line_id, quantity })),
      })
      expect(accepted.status).toBe(200)
      return (await act(id, "refund")).body.withdrawal.refund
    }
    const first = await withdraw([[balm?.id, 1]])
    const half = Math.round(((balm?.total ?? 0) / 2) * 100) / 100
    expect(first).toMatchObject({ amount: half, includes_shipping: false })
    const rest = await withdraw([
      [balm?.id, 1],
      [cap?.id, 1],
    ])
    expect(rest?.includes_shipping).toBe(true)
    expect((rest?.amount ?? 0) + half).toBeCloseTo(bought.total, 5)
  })

  it("S30: what matches no order is resolved by hand, and nobody but staff sees any of it", async () => {
    const bought = await order()
    await submit({ order: "my last order", email: "other@mail.example" })
    const [found] = await list()
    const id = found?.id
    expect(found?.orders).toEqual([])
    const line = bought.items[0]?.id
    for (const [body, status] of [
      [{ order_id: "order_unknown" }, 404],
      [{ order_id: bought.id, lines: [{ line_id: line, quantity: 99 }] }, 400],
      [{ order_id: bought.id, lines: [{ line_id: "ordli_other", quantity: 1 }] }, 400],
      [{}, 400],
    ] as const) {
      expect((await act(id, "acceptance", body)).status).toBe(status)
    }
    const declined = await act(id, "refusal", { reason: "Never ordered here" })
    expect(declined.body.withdrawal).toMatchObject({ state: "declined" })
    const accepted = await act(id, "acceptance", { order_id: bought.id })
    expect(accepted.body.withdrawal).toMatchObject({ state: "accepted", reason: null })
    expect((await act("wdr_unknown", "refund")).status).toBe(404)
    for (const who of [shop.guest, shop.client, shop.practitioner]) {
      expect((await who.get("/admin/withdrawals")).status).toBe(401)
      expect((await who.post(`/admin/withdrawals/${id}/refund`)).status).toBe(401)
    }
  })

  it("S31: the buyer's page shows the last day, counted from the last delivery; the US has none", async () => {
    const bought = await order()
    const sealed = bought.items.find(
      ({ variant_id }) => variant_id === shop.variantId("AFT-BALM-15"),
    )?.id
    expect((await lookUp(bought)).withdrawal).toEqual({
      ...{ state: "waiting", last_day: null, sealed_line_ids: [sealed] },
    })
    const items = bought.items.map(({ id, quantity }) => ({ id, quantity }))
    const path = `/admin/orders/${bought.id}/fulfillments`
    expect((await shop.admin.post(path, { items })).status).toBe(200)
    const [parcel] = await sql<Row>(
      shop,
      "select fulfillment_id as id from order_fulfillment where order_id = $1",
      [bought.id],
    )
    await shop.admin.post(`${path}/${parcel?.id}/shipments`, { items, labels: [] })
    await shop.admin.post(`${path}/${parcel?.id}/mark-as-delivered`, {})
    const open = (await lookUp(bought)).withdrawal
    expect(open?.state).toBe("open")
    const days = (Date.parse(open?.last_day ?? "") - Date.now()) / 86_400_000
    expect(Math.ceil(days)).toBeGreaterThanOrEqual(13)
    expect(Math.ceil(days)).toBeLessThanOrEqual(17)
    await sql(shop, "update fulfillment set delivered_at = now() - interval '20 days'")
    expect((await lookUp(bought)).withdrawal?.state).toBe("over")

    const american = await buy(
      shop.guest,
      await openCart(shop, shop.guest, { "ACC-CAP-M": 1 }),
      { email: RECEIVED.email },
    )
    expect((await lookUp(american)).withdrawal).toBeNull()
  })
})
