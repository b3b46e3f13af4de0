import { performance } from "node:perf_hooks"
import { readProbe } from "./bench-probe.mjs"

/**
 * @typedef {object} Shop
 * @property {string} backend
 * @property {string} publishableKey
 */

/**
 * The responses of all routes used here in one type; each response has some of these
 * parts.
 *
 * @typedef {object} StoreAnswer
 * @property {string} message
 * @property {string} type
 * @property {{ id: string }} cart
 * @property {{ variants?: { id: string }[] }[]} products
 * @property {{ id: string }[]} shipping_options
 * @property {{ id: string }} payment_collection
 * @property {{ id: string, currency_code: string }[]} regions
 */

/** @param {Shop} shop */
const createStoreApi = ({ backend, publishableKey }) => {
  /** @param {string} path @param {unknown} [body] */
  return async (path, body) => {
    const answer = await fetch(`${backend}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": publishableKey,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const result = /** @type {StoreAnswer} */ (await answer.json())
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${result.message}`)
    return result
  }
}

/** @typedef {ReturnType<typeof createStoreApi>} StoreApi */

const address = {
  first_name: "Jonah",
  last_name: "Reyes",
  address_1: "45 Example Avenue",
  city: "Austin",
  postal_code: "78702",
  province: "us-tx",
  country_code: "us",
}

/**
 * The id of a variant that a guest can add to a cart.
 * @param {StoreApi} api @param {string} regionId
 */
async function requireBuyableVariant(api, regionId) {
  const { products } = await api("/store/products?limit=50&fields=id,*variants")
  for (const { variants } of products) {
    for (const variant of variants ?? []) {
      const { cart } = await api("/store/carts", { region_id: regionId })
      const added = await api(`/store/carts/${cart.id}/line-items`, {
        variant_id: variant.id,
        quantity: 1,
      }).catch(() => undefined)
      if (added) return variant.id
    }
  }
  throw new Error("No variant of the seed can be bought by a guest.")
}

/**
 * One checkout of a guest over HTTP, from the empty cart to the order.
 *
 * @param {StoreApi} api
 * @param {object} input
 * @param {string} input.regionId
 * @param {string} input.variantId
 * @param {number} input.number
 * @param {() => Promise<unknown>} [input.beforeCompletion]
 * @returns {Promise<{ whole: number, completion: number }>}  milliseconds
 */
async function buyOnce(api, { regionId, variantId, number, beforeCompletion }) {
  const begun = performance.now()
  const { cart } = await api("/store/carts", { region_id: regionId })
  await api(`/store/carts/${cart.id}/line-items`, { variant_id: variantId, quantity: 1 })
  await api(`/store/carts/${cart.id}`, {
    email: `bench-${number}@clearline.example`,
    shipping_address: address,
    billing_address: address,
  })
  const { shipping_options: options } = await api(
    `/store/shipping-options?cart_id=${cart.id}`,
  )
  const [option] = options
  if (!option) throw new Error("Nothing is delivered to the address of the bench.")
  await api(`/store/carts/${cart.id}/shipping-methods`, { option_id: option.id })
  const { payment_collection: payment } = await api("/store/payment-collections", {
    cart_id: cart.id,
  })
  await api(`/store/payment-collections/${payment.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  await beforeCompletion?.()
  const completing = performance.now()
  const { type } = await api(`/store/carts/${cart.id}/complete`, {})
  if (type !== "order") throw new Error(`The checkout ended as "${type}".`)
  const ended = performance.now()
  return { whole: ended - begun, completion: ended - completing }
}

/**
 * Buys `count` times in sequence, after three warm-up runs. Then once more, to count the
 * reads of that completion.
 *
 * @param {Shop} shop
 * @param {number} count
 * @param {{ pid: number, file: string }} probe
 */
export async function timeCheckouts(shop, count, probe) {
  const api = createStoreApi(shop)
  const { regions } = await api("/store/regions")
  const region = regions.find(({ currency_code }) => currency_code === "usd")
  if (!region) throw new Error("The seed has no region in US dollars.")
  const regionId = region.id
  const variantId = await requireBuyableVariant(api, regionId)
  for (let number = -3; number < 0; number += 1) {
    await buyOnce(api, { regionId, variantId, number })
  }
  const times = []
  await readProbe(probe)
  for (let number = 0; number < count; number += 1) {
    times.push(await buyOnce(api, { regionId, variantId, number }))
  }
  const { cpuMs } = await readProbe(probe)
  const counted = { regionId, variantId, number: count }
  await buyOnce(api, { ...counted, beforeCompletion: () => readProbe(probe) })
  const { reads, statements } = await readProbe(probe)
  return { times, cpuMsPerOrder: cpuMs / count, reads, statements }
}
