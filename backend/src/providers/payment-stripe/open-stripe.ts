import Stripe from "stripe"
import type { StripeOptions } from "./options"

/** The version of Stripe's API that this code was written for. */
const API_VERSION = "2026-10-28.endive"
/** In milliseconds. A buyer waits for the response: longer than Stripe ever needs. */
const TIMEOUT = 12_000
/** A repeated request carries the same idempotency key, so it has its effect once. */
const RETRIES = 2

/** A client of Stripe's API, or of the double that a test runs. */
export function openStripe({ apiKey, apiUrl }: StripeOptions): Stripe {
  const double = apiUrl ? new URL(apiUrl) : undefined
  return new Stripe(apiKey, {
    apiVersion: API_VERSION,
    timeout: TIMEOUT,
    maxNetworkRetries: RETRIES,
    telemetry: false,
    ...(double && {
      host: double.hostname,
      port: double.port,
      protocol: double.protocol === "http:" ? ("http" as const) : ("https" as const),
    }),
  })
}
