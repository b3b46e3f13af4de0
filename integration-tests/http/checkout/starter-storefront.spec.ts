import Medusa from "@medusajs/js-sdk"
import type { HttpTypes } from "@medusajs/framework/types"
import {
  ERROR_BODY_HEADER,
  ERROR_BODY_IN_MESSAGE,
  ORDER_CART_HEADER,
  type CountryCode,
} from "../../../backend/src/contracts"
import { buildAddress } from "../../support/http/cart"
import { describeShop } from "../../support/http/shop"
import { setStock } from "../../support/http/stock"

/** What Medusa's starter storefronts ask of a product, a category, a cart, a delivery, an order. */
const FIELDS = {
  product:
    "*variants.calculated_price,+variants.inventory_quantity,*variants.images,*variants.options,+metadata,+tags,",
  category:
    "*category_children, *products, *parent_category, *parent_category.parent_category",
  cart: "*items, *region, *items.product, *items.variant, *items.thumbnail, *items.metadata, +items.total, *promotions, +shipping_methods.name",
  delivery:
    "+service_zone.fulfllment_set.type,*service_zone.fulfillment_set.location.address",
  order:
    "*payment_collections.payments,*items,*items.metadata,*items.variant,*items.product",
}

type Products = { products: HttpTypes.StoreProduct[]; count: number }

describeShop("a storefront made for stock Medusa", (shop) => {
  const connect = (headers: Record<string, string> = {}) =>
    new Medusa({
      baseUrl: shop.url,
      publishableKey: shop.publishableKey,
      globalHeaders: headers,
    })

  const findRegion = async (sdk: Medusa, country: CountryCode) => {
    const { regions } = await sdk.client.fetch<{ regions: HttpTypes.StoreRegion[] }>(
      "/store/regions",
    )
    const region = regions.find((one) =>
      one.countries?.some(({ iso_2 }) => iso_2 === country),
    )
    if (!region) throw new Error(`No region for ${country}`)
    await sdk.client.fetch(`/store/regions/${region.id}`)
    return region
  }

  const listProducts = (sdk: Medusa, query: Record<string, unknown>) =>
    sdk.client.fetch<Products>("/store/products", {
      query: { limit: 12, offset: 0, fields: FIELDS.product, ...query },
    })

  const findProduct = async (sdk: Medusa, handle: string, region_id: string) => {
    const { products } = await listProducts(sdk, { handle, region_id })
    const [product] = products
    if (!product) throw new Error(`No ${handle}`)
    return product
  }

  /** From the first page to the order, as the starter does it. */
  const buyIn = async (country: CountryCode) => {
    const sdk = connect()
    const region = await findRegion(sdk, country)
    await sdk.client.fetch("/store/collections", { query: { limit: "100", offset: "0" } })
    await sdk.client.fetch("/store/product-categories", {
      query: { fields: FIELDS.category, limit: 100 },
    })
    const product = await findProduct(sdk, "recovery-balm", region.id)
    const variant = product.variants?.[0]
    const { cart } = await sdk.store.cart.create({ region_id: region.id }, {})
    await sdk.store.cart.createLineItem(
      cart.id,
      { variant_id: variant?.id ?? "", quantity: 1 },
      {},
    )
    const filled = await sdk.client.fetch<HttpTypes.StoreCartResponse>(
      `/store/carts/${cart.id}`,
      { query: { fields: FIELDS.cart } },
    )
    const line = filled.cart.items?.[0]
    await sdk.store.cart.updateLineItem(cart.id, line?.id ?? "", { quantity: 2 }, {})
    const address = {
      ...buildAddress(country, country === "us" ? { province: "CA" } : { province: "" }),
      address_2: "",
      company: "",
      phone: "",
    }
    await sdk.store.cart.update(
      cart.id,
      {
        shipping_address: address,
        billing_address: address,
        email: `buyer@${country}.example`,
      },
      {},
    )
    const { shipping_options } = await sdk.client.fetch<{
      shipping_options: HttpTypes.StoreCartShippingOption[]
    }>("/store/shipping-options", {
      query: { cart_id: cart.id, fields: FIELDS.delivery },
    })
    const [option] = shipping_options
    if (option?.price_type === "calculated") {
      await sdk.client.fetch(`/store/shipping-options/${option.id}/calculate`, {
        method: "POST",
        body: { cart_id: cart.id },
      })
    }
    await sdk.store.cart.addShippingMethod(cart.id, { option_id: option?.id ?? "" }, {})
    const { payment_providers } = await sdk.client.fetch<{
      payment_providers: { id: string }[]
    }>("/store/payment-providers", { query: { region_id: region.id } })
    const ready = await sdk.client.fetch<HttpTypes.StoreCartResponse>(
      `/store/carts/${cart.id}`,
      { query: { fields: FIELDS.cart } },
    )
    await sdk.store.payment.initiatePaymentSession(
      ready.cart,
      { provider_id: payment_providers[0]?.id ?? "" },
      {},
    )
    const placed = await sdk.store.cart.complete(cart.id, {})
    if (placed.type !== "order") throw new Error(`No order: ${placed.error.message}`)
    return { order: placed.order, cartId: cart.id, sdk, region }
  }

  const showOrder = (sdk: Medusa, id: string) =>
    sdk.client.fetch<HttpTypes.StoreOrderResponse>(`/store/orders/${id}`, {
      query: { fields: FIELDS.order },
    })

  it.each<[CountryCode, string]>([
    ["us", "usd"],
    ["de", "eur"],
  ])("M1: sells in %s with the one key of this shop", async (country, currency) => {
    const { order, sdk, cartId } = await buyIn(country)
    expect(order).toMatchObject({
      currency_code: currency,
      email: `buyer@${country}.example`,
    })
    expect(order.items?.map(({ quantity }) => quantity)).toEqual([2])
    // An id alone opens no order; the cart of the browser that placed it does.
    await expect(showOrder(sdk, order.id)).rejects.toMatchObject({ status: 404 })
    const shown = await showOrder(connect({ [ORDER_CART_HEADER]: cartId }), order.id)
    expect(shown.order.total).toBe(order.total)
  })

  it("M1: its confirmation page shows the order unchanged where the operator allows it", async () => {
    const { order, sdk } = await buyIn("us")
    await shop.setOption("orderAccess", "core")
    try {
      expect((await showOrder(sdk, order.id)).order.id).toBe(order.id)
    } finally {
      await shop.setOption("orderAccess", "owner")
    }
  })

  it("M1: an error keeps its whole body where the client asks for it, core's too", async () => {
    const sdk = connect({ [ERROR_BODY_HEADER]: ERROR_BODY_IN_MESSAGE })
    const { cart } = await sdk.store.cart.create({ region_id: shop.regionId.us }, {})
    const item = { variant_id: shop.variantId("KIT-SKIN-LGT"), quantity: 3 }
    const refusalOf = async (request: Promise<unknown>) => {
      const error: unknown = await request.catch((thrown: unknown) => thrown)
      if (!(error instanceof Error)) throw new Error("It was not refused")
      const status: unknown = Reflect.get(error, "status")
      return { status, body: JSON.parse(error.message) as unknown }
    }
    expect(
      await refusalOf(sdk.store.cart.createLineItem(cart.id, item, {})),
    ).toMatchObject({
      status: 403,
      body: {
        code: "access_denied",
        lines: [{ variant_id: item.variant_id, requested: 3 }],
      },
    })
    expect(await refusalOf(sdk.store.cart.retrieve("cart_none", {}))).toMatchObject({
      status: 404,
      body: { type: "not_found" },
    })
    // Who does not ask for it reads what Medusa's clients know.
    const plain = connect().store.cart.retrieve("cart_none", {})
    await expect(plain).rejects.toThrow("Cart with id 'cart_none' not found")
  })

  it("M1: a request with a region reads the products and the stock of that market", async () => {
    const sdk = connect()
    await setStock(shop, { "AFT-BALM-15": 0 }, "us")
    await setStock(shop, { "AFT-BALM-15": 7 }, "eu")
    const pieces = async (query: Record<string, unknown>) => {
      const { products } = await listProducts(sdk, { handle: "recovery-balm", ...query })
      const sku = products[0]?.variants?.find((one) => one.sku === "AFT-BALM-15")
      return [sku?.inventory_quantity, sku?.calculated_price?.currency_code]
    }
    const [us, eu] = [shop.regionId.us, shop.regionId.eu]
    expect(await pieces({ region_id: us })).toEqual([0, "usd"])
    expect(await pieces({ region_id: eu })).toEqual([5, "eur"])
    expect(await pieces({ region_id: eu, country_code: "de" })).toEqual([5, "eur"])
    const { cart } = await sdk.store.cart.create({ region_id: eu }, {})
    expect(await pieces({ cart_id: cart.id })).toEqual([5, "eur"])

    const id = shop.productId("recovery-balm")
    const one = await sdk.store.product.retrieve(id, {
      region_id: eu,
      fields: FIELDS.product,
    })
    expect(one.product.id).toBe(id)
    const { variants } = await sdk.client.fetch<{ variants: { sku: string }[] }>(
      "/store/product-variants",
      {
        query: { sku: "AFT-BALM-15", region_id: eu, fields: "+inventory_quantity" },
      },
    )
    expect(variants).toMatchObject([{ sku: "AFT-BALM-15", inventory_quantity: 5 }])
  })

  it("M1: a product that one market lacks is not among that market's", async () => {
    const sdk = connect()
    const id = shop.productId("recovery-balm")
    const { data } = await shop.query({
      entity: "sales_channel",
      fields: ["id", "metadata"],
    })
    const channelOf = (market: string) =>
      String(
        data.find(
          ({ metadata }) => (metadata as { market?: string } | null)?.market === market,
        )?.id,
      )
    const { status } = await shop.admin.post(
      `/admin/sales-channels/${channelOf("eu")}/products`,
      { remove: [id] },
    )
    expect(status).toBe(200)
    const handlesIn = async (query: Record<string, unknown>) =>
      (await listProducts(sdk, { handle: "recovery-balm", ...query })).products.length
    expect(await handlesIn({ region_id: shop.regionId.us })).toBe(1)
    expect(await handlesIn({ region_id: shop.regionId.eu })).toBe(0)
    // A channel that is named stays the one that counts, and must be one of the key's.
    const named = { sales_channel_id: channelOf("us"), region_id: shop.regionId.eu }
    expect(await handlesIn(named)).toBe(1)
    const foreign = { sales_channel_id: "sc_other", region_id: shop.regionId.eu }
    await expect(handlesIn(foreign)).rejects.toMatchObject({ status: 400 })
  })

  it("M1: a quantity of 0 takes the line out, as in stock Medusa", async () => {
    const sdk = connect()
    const variant_id = shop.variantId("AFT-BALM-15")
    const { cart } = await sdk.store.cart.create({
      region_id: shop.regionId.us,
      items: [{ variant_id, quantity: 1 }],
    })
    const line = cart.items?.[0]?.id ?? ""
    const changed = await sdk.store.cart.updateLineItem(cart.id, line, { quantity: 0 })
    expect(changed.cart.items).toEqual([])
    await expect(
      sdk.store.cart.createLineItem(cart.id, { variant_id, quantity: 0 }),
    ).rejects.toMatchObject({ status: 400 })
  })

  it("M1: a cart may name the channel it gets, and no other", async () => {
    const { data } = await shop.query({
      entity: "sales_channel",
      fields: ["id", "metadata"],
    })
    const statuses: unknown[] = []
    for (const { id, metadata } of data) {
      const market = (metadata as { market?: string } | null)?.market ?? "none"
      const asked = { region_id: shop.regionId.us, sales_channel_id: id }
      const { status } = await shop.guest.post("/store/carts", asked)
      statuses.push([market, status])
    }
    expect(statuses).toContainEqual(["us", 200])
    expect(statuses).toContainEqual(["eu", 400])
    const hidden = { region_id: shop.regionId.us, items: [{ sales_channel_id: "sc_1" }] }
    expect((await shop.guest.post("/store/carts", hidden)).status).toBe(400)
  })
})
