import "server-only"

import {
  CART_REGION_HEADER,
  type CartChangesResponse,
  type CountryCode,
} from "@clearline/backend/contracts"

import type { BackendProblem } from "@/lib/backend"
import { readEnvironment } from "@/config/env"
import { readBagId } from "@/lib/bag-cookie"
import { cartChangesResponse } from "@/lib/cart-change-schema"
import { describeChanges, type FormattedChange } from "@/lib/describe-changes"
import { fetchStore } from "@/lib/live-store"
import { findRegionId } from "@/lib/regions"
import { succeed, type Result } from "@/lib/result"

import { type CartResponse, cartResponse, lineRemovedResponse } from "./schema"
import { type Bag, BAG_FIELDS, toBag } from "./view"

type CartBody = { cart: CartResponse }

/** A line to be added to a cart. */
export type CartItem = { variant_id: string; quantity: number }

/**
 * This browser's current cart; null when there is none, or it no longer exists or is
 * ordered. Never cached.
 */
export async function findBag(): Promise<Bag | null> {
  const id = await readBagId()
  if (!id) return null
  const answer = await fetchCart(id)
  if (!answer.ok || answer.value.isCompleted) return null
  return answer.value
}

/** True when this browser's cart has become an order that the browser has not seen. */
export async function isBagOrdered(): Promise<boolean> {
  const id = await readBagId()
  const answer = id ? await fetchCart(id) : null
  return answer?.ok === true && answer.value.isCompleted
}

/** One cart by id, with the caller's session. */
export async function fetchCart(id: string): Promise<Result<Bag, BackendProblem>> {
  return asBag(
    await fetchStore(`/store/carts/${id}`, {
      query: { fields: BAG_FIELDS },
      schema: cartResponse,
    }),
  )
}

/** Sends a write to a cart and returns the cart after it. */
export async function writeCart(
  path: string,
  body: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Result<Bag, BackendProblem>> {
  return asBag(
    await fetchStore(path, {
      method: "POST",
      body,
      headers,
      query: { fields: BAG_FIELDS },
      schema: cartResponse,
    }),
  )
}

/** Deletes a line and returns the cart after it. */
export async function deleteLine(
  cartId: string,
  lineId: string,
): Promise<Result<Bag, BackendProblem>> {
  const answer = await fetchStore(`/store/carts/${cartId}/line-items/${lineId}`, {
    method: "DELETE",
    query: { fields: BAG_FIELDS },
    schema: lineRemovedResponse,
  })
  return answer.ok ? asBag(succeed({ cart: answer.value.parent })) : answer
}

/** What changed since the cart was filled, as text; empty when the request fails. */
export async function listBagChanges(
  bag: Bag,
  country: string,
): Promise<FormattedChange[]> {
  const answer = await fetchStore(`/store/carts/${bag.id}/changes`, {
    schema: cartChangesResponse,
  })
  return answer.ok ? describeChanges(answer.value, bag.currencyCode, country).lines : []
}

/** Changes the cart to the current prices. */
export async function takeNewPrices(
  cartId: string,
): Promise<Result<CartChangesResponse, BackendProblem>> {
  return fetchStore(`/store/carts/${cartId}/changes`, {
    method: "POST",
    schema: cartChangesResponse,
  })
}

/**
 * Creates a cart in a region with its first line, in one request. If the line is refused,
 * there is no cart.
 */
export async function createCart(
  regionId: string,
  item: CartItem,
): Promise<Result<Bag, BackendProblem>> {
  return writeCart("/store/carts", { region_id: regionId, items: [item] })
}

/**
 * Adds a line to a cart that must be in this region. This takes one request; for a cart
 * of another region it takes three: the cart is moved first. If the move is refused, the
 * cart stays as it is.
 */
export async function addToCart(
  cartId: string,
  regionId: string,
  item: CartItem,
): Promise<Result<Bag, BackendProblem>> {
  const add = () =>
    writeCart(`/store/carts/${cartId}/line-items`, item, {
      [CART_REGION_HEADER]: regionId,
    })
  const added = await add()
  if (added.ok || added.problem.code !== "cart_in_other_region") return added
  const moved = await writeCart(`/store/carts/${cartId}`, { region_id: regionId })
  return moved.ok ? add() : moved
}

/**
 * Changes this browser's cart, if there is one, to the prices of a country. False when
 * the cart contains something that is not sold there; it then stays as it is.
 */
export async function moveBagToCountry(wanted: CountryCode): Promise<boolean> {
  const bag = await findBag()
  if (bag === null) return true
  const region = await findRegionId(wanted)
  if (!region.ok || bag.regionId === region.value) return region.ok
  return (await writeCart(`/store/carts/${bag.id}`, { region_id: region.value })).ok
}

function asBag(answer: Result<CartBody, BackendProblem>): Result<Bag, BackendProblem> {
  return answer.ok
    ? succeed(toBag(answer.value.cart, readEnvironment().mediaUrl))
    : answer
}
