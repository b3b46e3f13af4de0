import "server-only"

import type { OrderClaim, ReportClaimRequest } from "@clearline/backend/contracts"

import { readEnvironment } from "@/config/env"
import type { BackendProblem } from "@/lib/backend"
import { fetchStore } from "@/lib/live-store"
import { readOrderProof } from "@/lib/placed-orders"
import { type Result, succeed } from "@/lib/result"
import { readSession } from "@/lib/session"

import { orderClaimsResponse, reportClaimResponse } from "./schema"
import { type ClaimsView, toClaimsView } from "./view"

const pathOf = (orderId: string) => `/store/orders/${encodeURIComponent(orderId)}/claims`

/**
 * What can be reported about an order, and the reports so far. Null when this browser may
 * not see the order, or when it cannot be read.
 */
export async function findClaims(orderId: string): Promise<ClaimsView | null> {
  const answer = await fetchStore(pathOf(orderId), {
    headers: await readOrderProof(orderId),
    schema: orderClaimsResponse,
  })
  return answer.ok ? toClaimsView(answer.value) : null
}

/** Reports a problem. Refuses with a code that `describeClaimError` knows. */
export async function reportClaim(
  orderId: string,
  body: ReportClaimRequest,
): Promise<Result<OrderClaim, BackendProblem>> {
  const answer = await fetchStore(pathOf(orderId), {
    method: "POST",
    headers: await readOrderProof(orderId),
    schema: reportClaimResponse,
    body,
  })
  return answer.ok ? succeed(answer.value.claim) : answer
}

/**
 * Adds a picture to a report; false when the backend refuses it or cannot be reached. Not
 * through Medusa's client, which sends JSON alone.
 */
export async function addPicture(
  orderId: string,
  claimId: string,
  picture: File,
): Promise<boolean> {
  const { backendUrl, publishableKey } = readEnvironment()
  const token = await readSession()
  const path = `${pathOf(orderId)}/${encodeURIComponent(claimId)}/pictures`
  try {
    const answer = await fetch(new URL(path, backendUrl), {
      method: "POST",
      headers: {
        "content-type": picture.type || "application/octet-stream",
        "x-publishable-api-key": publishableKey,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(await readOrderProof(orderId)),
      },
      body: await picture.arrayBuffer(),
      signal: AbortSignal.timeout(30_000),
    })
    return answer.ok
  } catch (cause) {
    console.error("A picture of a report was not stored:", cause)
    return false
  }
}
