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
import { describeChanges, type WrittenChange } from "@/lib/describe-changes"
import { askStore } from "@/lib/live-store"
import { findRegionId } from "@/lib/regions"
import { succeed, type Result } from "@/lib/result"

import { type CartAnswer, cartResponse, lineRemovedResponse } from "./schema"
import { type Bag, BAG_FIELDS, toBag } from "./view"

type CartBody = { cart: CartAnswer }

/** What goes into a cart. */
export type CartItem = { variant_id: string; quantity: number }

/** This browser's bag as it stands now, or null when there is none or it is gone. Never cached. */
export async function findBag(): Promise<Bag | null> {
  const id = await readBagId()
  if (!id) return null
  const answer = await fetchCart(id)
  if (!answer.ok || answer.value.isCompleted) return null
  return answer.value
}

/** One cart by id, with the caller's session. */
export async function fetchCart(id: string): Promise<Result<Bag, BackendProblem>> {
  return asBag(
    await askStore(`/store/carts/${id}`, {
      query: { fields: BAG_FIELDS },
      schema: cartResponse,
    }),
  )
}

/** Writes to a cart and gives it back as it is then. */
export async function writeCart(
  path: string,
  body: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Result<Bag, BackendProblem>> {
  return asBag(
    await askStore(path, {
      method: "POST",
      body,
      headers,
      query: { fields: BAG_FIELDS },
      schema: cartResponse,
    }),
  )
}

/** Takes a line out and gives the cart back. */
export async function deleteLine(
  cartId: string,
  lineId: string,
): Promise<Result<Bag, BackendProblem>> {
  const answer = await askStore(`/store/carts/${cartId}/line-items/${lineId}`, {
    method: "DELETE",
    query: { fields: BAG_FIELDS },
    schema: lineRemovedResponse,
  })
  return answer.ok ? asBag(succeed({ cart: answer.value.parent })) : answer
}

/** What changed since the bag was filled, in words; none when the shop does not say. */
export async function listBagChanges(bag: Bag): Promise<WrittenChange[]> {
  const answer = await askStore(`/store/carts/${bag.id}/changes`, {
    schema: cartChangesResponse,
  })
  return answer.ok ? describeChanges(answer.value, bag.currencyCode).lines : []
}

/** Gives the bag the prices of now. */
export async function takeNewPrices(
  cartId: string,
): Promise<Result<CartChangesResponse, BackendProblem>> {
  return askStore(`/store/carts/${cartId}/changes`, {
    method: "POST",
    schema: cartChangesResponse,
  })
}

/** Opens a cart in a region with its first line, in one request. No cart when it is refused. */
export async function createCart(
  regionId: string,
  item: CartItem,
): Promise<Result<Bag, BackendProblem>> {
  return writeCart("/store/carts", { region_id: regionId, items: [item] })
}

/**
 * Puts a line into a cart that is to be in this region, in one request. Only a cart of another
 * region takes three: it is moved first, and where that is refused it stays as it is.
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
 * Gives this browser's bag, if there is one, the prices of a country. False when it holds
 * something that is not sold there: it then stays as it is.
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
