import "server-only"

import type { CountryCode } from "@clearline/backend/contracts"
import { z } from "zod"

import { type BackendProblem, requestBackend } from "@/lib/backend"
import { applyCache, cacheManifest } from "@/lib/cache-manifest"
import { fail, type Result, succeed } from "@/lib/result"

/** Response of GET /store/regions, with the fields that the shop uses. */
export const regionsResponse = z.object({
  regions: z.array(
    z.object({ id: z.string(), countries: z.array(z.object({ iso_2: z.string() })) }),
  ),
})

/** Response of GET /store/payment-providers. */
export const providersResponse = z.object({
  payment_providers: z.array(z.object({ id: z.string() })),
})

type Region = { id: string; countries: string[] }

/** All regions with their countries. Throws when the backend does not return them. */
async function listRegions(): Promise<Region[]> {
  "use cache"
  applyCache(cacheManifest.regions())
  const answer = await requestBackend("/store/regions", {
    query: { fields: "id,*countries" },
    schema: regionsResponse,
  })
  if (!answer.ok) throw new Error(`Regions: ${answer.problem.message}`)
  return answer.value.regions.map(({ id, countries }) => ({
    id,
    countries: countries.map(({ iso_2 }) => iso_2),
  }))
}

/** Ids of the payment providers of a region, in the shop's order. */
async function listPaymentProviders(regionId: string): Promise<string[]> {
  "use cache"
  applyCache(cacheManifest.regions())
  const answer = await requestBackend("/store/payment-providers", {
    query: { region_id: regionId },
    schema: providersResponse,
  })
  if (!answer.ok) throw new Error(`Payment providers: ${answer.problem.message}`)
  return answer.value.payment_providers.map(({ id }) => id)
}

/** The result of a cached read. A failed read has status 0: the buyer can only wait. */
async function toResult<Value>(
  read: Promise<Value>,
): Promise<Result<Value, BackendProblem>> {
  try {
    return succeed(await read)
  } catch (error) {
    const message = error instanceof Error ? error.message : "no response"
    return fail({ status: 0, code: "unavailable", message, body: null })
  }
}

/**
 * The id of the region that sells to a country. Stale by: seconds after a region changes,
 * or a quarter of an hour if the backend's message is lost.
 */
export async function findRegionId(
  country: CountryCode,
): Promise<Result<string, BackendProblem>> {
  const regions = await toResult(listRegions())
  if (!regions.ok) return regions
  const region = regions.value.find(({ countries }) => countries.includes(country))
  if (region) return succeed(region.id)
  const body = { code: "not_sold_in_country" }
  return fail({ status: 400, code: body.code, message: country, body })
}

/**
 * The first payment provider of a region; the embedded shop has only Medusa's system
 * provider. Null for a region that the shop does not have, so that only real regions fill
 * the cache. Stale by: as `findRegionId`.
 */
export async function findPaymentProvider(
  regionId: string,
): Promise<Result<string | null, BackendProblem>> {
  const regions = await toResult(listRegions())
  if (!regions.ok) return regions
  if (!regions.value.some(({ id }) => id === regionId)) return succeed(null)
  const providers = await toResult(listPaymentProviders(regionId))
  return providers.ok ? succeed(providers.value[0] ?? null) : providers
}
