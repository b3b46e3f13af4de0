import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

const arrivals = new WeakMap<MedusaRequest, number>()

/** Records when a request arrived, before any check. */
export function recordRequestStart(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  arrivals.set(req, performance.now())
  next()
}

/** Milliseconds since a request arrived; 0 when its arrival was not recorded. */
export function readWait(req: MedusaRequest): number {
  const arrived = arrivals.get(req)
  return arrived === undefined ? 0 : performance.now() - arrived
}
