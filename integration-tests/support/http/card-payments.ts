import type { Actor } from "./actor"
import { type Cart, complete, openCart, prepareCheckout } from "./cart"
import { newEmail } from "./registration"
import type { Shop } from "./shop"
import { setStock } from "./stock"
import { sql } from "../corrupt-db"
import type { Card } from "../stripe/account"
import type { StripeDouble } from "../stripe/double"

const PROVIDER = "pp_stripe_stripe"
/** Its stock is counted, and it is not sold beyond the shelf. */
export const SKU = "SUP-SHADE-SET"
export const JSON_BODY = { "content-type": "application/json" }

type Order = { id: string; total: number; payment_status: string }
type Payment = {
  id: string
  amount: number
  captured_at: string | null
  captures: { amount: number }[]
  refunds: { amount: number }[]
}

/** What buyers, staff and Stripe do with card payments. Call it in the shop's suite. */
export function hookCardPayments(shop: Shop, stripe: StripeDouble) {
  beforeEach(async () => {
    for (const id of Object.values(shop.regionId)) {
      const path = `/admin/regions/${id}`
      const { status } = await shop.admin.post(path, { payment_providers: [PROVIDER] })
      expect(status).toBe(200)
    }
    await setStock(shop, { [SKU]: 50 })
  })

  const findCollection = async ({ id }: Cart) => {
    const { body } = await shop.guest.post<{ payment_collection: { id: string } }>(
      "/store/payment-collections",
      { cart_id: id },
    )
    return body.payment_collection.id
  }
  const openSession = (who: Actor, collection: string, token: string) =>
    who.post<{
      code?: string
      decline_code?: string
      message?: string
      payment_collection: { payment_sessions: { status: string; data: object }[] }
    }>(`/store/payment-collections/${collection}/payment-sessions`, {
      provider_id: PROVIDER,
      data: { confirmation_token: token },
    })
  /** A cart that lacks nothing but a payment, and the collection that pays it. */
  const readyCart = async (who: Actor = shop.guest, quantity = 1) => {
    const cart = await openCart(shop, who, { [SKU]: quantity })
    await prepareCheckout(who, cart, { email: newEmail("card"), withoutPayment: true })
    return { cart, collection: await findCollection(cart) }
  }
  const pay = async (card: Card = "ok", quantity = 1) => {
    const { cart, collection } = await readyCart(shop.guest, quantity)
    const session = await openSession(shop.guest, collection, stripe.token(card))
    return { cart, collection, session }
  }
  const buyByCard = async (quantity = 1) => {
    const { cart } = await pay("ok", quantity)
    const { status, body } = await complete(shop.guest, cart.id)
    expect({ status, type: body.type }).toEqual({ status: 200, type: "order" })
    return { cart, order: body.order }
  }
  const onlyIntent = () => {
    const intents = [...stripe.account.intents.values()]
    expect(intents).toHaveLength(1)
    return intents[0] ?? stripe.account.find("none")
  }
  const readPayment = async (orderId: string) => {
    const fields =
      "*payment_collections.payments.captures,*payment_collections.payments.refunds"
    const { body } = await shop.admin.get<{
      order: Order & { payment_collections: { payments: Payment[] }[] }
    }>(
      `/admin/orders/${orderId}?fields=payment_status,${fields},payment_collections.payments.captured_at`,
    )
    const payments = body.order.payment_collections.flatMap(({ payments }) => payments)
    expect(payments).toHaveLength(1)
    const [payment] = payments
    if (!payment) throw new Error("No payment")
    return { payment, payment_status: body.order.payment_status }
  }
  const capture = (id: string, amount?: number) =>
    shop.admin.post(
      `/admin/payments/${id}/capture`,
      amount === undefined ? {} : { amount },
    )
  const refund = (id: string, amount: number) =>
    shop.admin.post<{ code?: string }>(`/admin/payments/${id}/refund`, { amount })
  const listCaptures = () => sql(shop, "select id from capture where deleted_at is null")
  const countOrders = async () =>
    Number((await sql<{ n: string }>(shop, `select count(*) as n from "order"`))[0]?.n)
  /** No order, in words, and nothing was charged. */
  const expectUnpaid = async ({ id }: Cart) => {
    shop.expectOutput(/was not authorized with the provider/)
    const { status, body } = await complete(shop.guest, id)
    expect({ status, code: body.code }).toEqual({
      status: 400,
      code: "payment_declined",
    })
  }
  const sendEvent = (
    type: string,
    object: object,
    how: { secret?: string; age?: number } = {},
  ) => {
    const { payload, headers } = stripe.sign(type, object, how)
    return shop
      .as("Stripe", { ...JSON_BODY, ...headers })
      .post("/hooks/payment/stripe_stripe", payload)
  }

  return {
    openSession,
    readyCart,
    pay,
    buyByCard,
    onlyIntent,
    readPayment,
    capture,
    refund,
    expectUnpaid,
    listCaptures,
    countOrders,
    sendEvent,
  }
}
