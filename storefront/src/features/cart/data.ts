import "server-only"

import type { HttpTypes } from "@medusajs/types"
import type { CartChangesResponse, CountryCode } from "@clearline/backend/contracts"

import type { BackendProblem } from "@/lib/backend"
import { readEnvironment } from "@/config/env"
import { readBagId } from "@/lib/bag-cookie"
import { describeChanges, type WrittenChange } from "@/lib/describe-changes"
import { askStore } from "@/lib/live-store"
import { fail, succeed, type Result } from "@/lib/result"

import { type Bag, BAG_FIELDS, type CartAnswer, toBag } from "./view"

type CartBody = { cart: CartAnswer }

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
    await askStore<CartBody>(`/store/carts/${id}`, {
      query: { fields: BAG_FIELDS },
    }),
  )
}

/** Writes to a cart and gives it back as it is then. */
export async function writeCart(
  path: string,
  body: unknown,
): Promise<Result<Bag, BackendProblem>> {
  return asBag(
    await askStore<CartBody>(path, {
      method: "POST",
      body,
      query: { fields: BAG_FIELDS },
    }),
  )
}

/** Takes a line out and gives the cart back. */
export async function deleteLine(
  cartId: string,
  lineId: string,
): Promise<Result<Bag, BackendProblem>> {
  const answer = await askStore<{ parent?: HttpTypes.StoreCart }>(
    `/store/carts/${cartId}/line-items/${lineId}`,
    {
      method: "DELETE",
      query: { fields: BAG_FIELDS },
    },
  )
  return answer.ok ? fetchCart(cartId) : answer
}

/** What changed since the bag was filled, in words; none when the shop does not say. */
export async function listBagChanges(bag: Bag): Promise<WrittenChange[]> {
  const answer = await askStore<CartChangesResponse>(`/store/carts/${bag.id}/changes`)
  return answer.ok ? describeChanges(answer.value, bag.currencyCode).lines : []
}

/** Gives the bag the prices of now. */
export async function takeNewPrices(
  cartId: string,
): Promise<Result<CartChangesResponse, BackendProblem>> {
  return askStore<CartChangesResponse>(`/store/carts/${cartId}/changes`, {
    method: "POST",
  })
}

/** Opens a cart for the region that sells to `country`. */
export async function createCart(
  country: CountryCode,
): Promise<Result<Bag, BackendProblem>> {
  const region = await findRegionId(country)
  if (!region.ok) return region
  return writeCart("/store/carts", { region_id: region.value })
}

/** Gives a cart the region, and so the prices, of a country. */
export async function moveToCountry(
  bag: Bag,
  wanted: CountryCode,
): Promise<Result<Bag, BackendProblem>> {
  const region = await findRegionId(wanted)
  if (!region.ok) return region
  if (bag.regionId === region.value) return succeed(bag)
  return writeCart(`/store/carts/${bag.id}`, { region_id: region.value })
}

/**
 * Gives this browser's bag, if there is one, the prices of a country. False when it holds
 * something that is not sold there: it then stays as it is.
 */
export async function moveBagToCountry(wanted: CountryCode): Promise<boolean> {
  const bag = await findBag()
  return bag === null || (await moveToCountry(bag, wanted)).ok
}

/** The region a country belongs to. */
async function findRegionId(
  country: CountryCode,
): Promise<Result<string, BackendProblem>> {
  const answer = await askStore<{ regions: HttpTypes.StoreRegion[] }>("/store/regions", {
    query: { fields: "id,*countries" },
  })
  if (!answer.ok) return answer
  const region = answer.value.regions.find((candidate) =>
    candidate.countries?.some((entry) => entry.iso_2 === country),
  )
  if (region) return succeed(region.id)
  return fail({
    status: 400,
    code: "not_sold_in_country",
    message: country,
    body: { code: "not_sold_in_country" },
  })
}

function asBag(answer: Result<CartBody, BackendProblem>): Result<Bag, BackendProblem> {
  return answer.ok
    ? succeed(toBag(answer.value.cart, readEnvironment().mediaUrl))
    : answer
}
