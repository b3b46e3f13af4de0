import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

const arrivals = new WeakMap<MedusaRequest, number>()

/** Notes when a request came in, before anything of it is looked at. */
export function noteArrival(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  arrivals.set(req, performance.now())
  next()
}

/** Milliseconds since a request came in; 0 for one that nobody noted. */
export function readWait(req: MedusaRequest): number {
  const arrived = arrivals.get(req)
  return arrived === undefined ? 0 : performance.now() - arrived
}
