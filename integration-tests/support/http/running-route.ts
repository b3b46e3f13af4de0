/** A route as Medusa registered it: core's, a plugin's or the shop's own. */
export type RunningRoute = { method: string; path: string }

/** `GET /store/orders/:id`: how a route is named in tables and in failures. */
export function nameRoute({ method, path }: RunningRoute): string {
  return `${method} ${path}`
}
