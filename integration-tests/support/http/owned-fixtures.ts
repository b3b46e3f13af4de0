import type { Actor, Answer } from "./actor"
import { type Cart, buildAddress, buy, openCart, prepareCheckout } from "./cart"
import type { Shop } from "./shop"

/** Records of the owner and of the shop, by their name in the table of routes. */
export type OwnedFixtures = Record<string, string>

async function must<Body>(response: Promise<Answer<Body>>): Promise<Body> {
  const { status, body } = await response
  if (status !== 200) throw new Error(`Not made: ${status} ${JSON.stringify(body)}`)
  return body
}

async function findId(
  shop: Shop,
  entity: string,
  filters: Record<string, unknown> = {},
): Promise<string> {
  const { data } = await shop.query({ entity, fields: ["id"], filters })
  if (!data[0]) throw new Error(`The shop has no ${entity}`)
  return String(data[0].id)
}

const lineOf = (cart: Cart): string => cart.items[0]?.id ?? ""

/** What the shop shows; what the seed leaves out is made by the admin. */
async function listShopThings(shop: Shop): Promise<OwnedFixtures> {
  const { collection } = await must(
    shop.admin.post<{ collection: { id: string } }>("/admin/collections", { title: "C" }),
  )
  const { product_tag } = await must(
    shop.admin.post<{ product_tag: { id: string } }>("/admin/product-tags", {
      value: "t",
    }),
  )
  const { product_type } = await must(
    shop.admin.post<{ product_type: { id: string } }>("/admin/product-types", {
      value: "t",
    }),
  )
  const { return_reason } = await must(
    shop.admin.post<{ return_reason: { id: string } }>("/admin/return-reasons", {
      value: "r",
      label: "R",
    }),
  )
  return {
    collection: collection.id,
    tag: product_tag.id,
    type: product_type.id,
    reason: return_reason.id,
    category: await findId(shop, "product_category", { is_active: true }),
    option: await findId(shop, "product_option"),
    article: "is-smp-removal-possible",
    region: shop.regionId.us,
    product: shop.productId("recovery-balm"),
    variant: shop.variantId("AFT-BALM-15"),
  }
}

async function findCollection(shop: Shop, cartId: string): Promise<string> {
  const { data } = await shop.query({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id: cartId },
  })
  return String(data[0]?.payment_collection_id)
}

async function findAddress(
  shop: Shop,
  cartId: string,
  kind: "shipping_address" | "billing_address",
): Promise<string> {
  const { data } = await shop.query({
    entity: "cart",
    fields: [`${kind}.id`],
    filters: { id: cartId },
  })
  const address = data[0]?.[kind] as { id: string } | undefined
  return address?.id ?? ""
}

/** An order of the owner's with the cart it came from, both under names of their own. */
export async function makeFinished(shop: Shop, owner: Actor): Promise<OwnedFixtures> {
  const cart = await openCart(shop, owner, { "AFT-BALM-15": 1 })
  const order = await buy(owner, cart)
  return {
    doneCart: cart.id,
    doneLine: lineOf(cart),
    doneCollection: await findCollection(shop, cart.id),
    doneOrder: order.id,
    doneOrderLine: order.items[0]?.id ?? "",
  }
}

/** The same records under names that begin with `mine`. */
export function nameMine(own: OwnedFixtures): OwnedFixtures {
  return Object.fromEntries(
    Object.entries(own).map(([name, id]) => [
      `mine${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      id,
    ]),
  )
}

/** Gives the owner an address, a full cart, another one, and an order; tells their ids. */
export async function makeSharedFixtures(
  shop: Shop,
  owner: Actor,
): Promise<OwnedFixtures> {
  const { address_id } = await must(
    owner
      .post<{ customer: { addresses: { id: string }[] } }>(
        "/store/customers/me/addresses",
        buildAddress("us"),
      )
      .then((response) => ({
        ...response,
        body: { address_id: response.body.customer.addresses[0]?.id ?? "" },
      })),
  )
  const bought = await openCart(shop, owner, { "AFT-BALM-15": 1 })
  const order = await buy(owner, bought)
  const cart = await openCart(shop, owner, { "AFT-BALM-15": 1 })
  await prepareCheckout(owner, cart)
  const openOne = await openCart(shop, owner, { "AFT-BALM-15": 1 })
  const { shipping_options } = await must(
    owner.get<{ shipping_options: { id: string }[] }>(
      `/store/shipping-options?cart_id=${cart.id}`,
    ),
  )
  return {
    address: address_id,
    order: order.id,
    orderLine: order.items[0]?.id ?? "",
    collectionOfOrder: await findCollection(shop, bought.id),
    cart: cart.id,
    line: lineOf(cart),
    cartShipping: await findAddress(shop, cart.id, "shipping_address"),
    cartBilling: await findAddress(shop, cart.id, "billing_address"),
    customer: cart.customer_id ?? "",
    collectionOfCart: await findCollection(shop, cart.id),
    openCart: openOne.id,
    openLine: lineOf(openOne),
    shippingOption: shipping_options[0]?.id ?? "",
  }
}

/** The owner's things, and the shop's; once in each test. */
export async function makeOwnedFixtures(
  shop: Shop,
  owner: Actor,
): Promise<OwnedFixtures> {
  return { ...(await listShopThings(shop)), ...(await makeSharedFixtures(shop, owner)) }
}

/** Fills `{…}` in, in a text; fails for a name that nobody made. */
export function fillIn(text: string, own: OwnedFixtures): string {
  return text.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const id = own[name]
    if (!id) throw new Error(`Nobody made {${name}}: see support/http/owned-fixtures.ts`)
    return id
  })
}

/** The same everywhere within a body. */
export function fillInBody(body: unknown, own: OwnedFixtures): unknown {
  if (typeof body === "string") return fillIn(body, own)
  if (Array.isArray(body)) return body.map((one: unknown) => fillInBody(one, own))
  if (typeof body !== "object" || body === null) return body
  return Object.fromEntries(
    Object.entries(body).map(([key, inner]) => [key, fillInBody(inner, own)]),
  )
}
