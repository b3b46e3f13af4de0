import path from "node:path"

/** A route as Medusa registered it: core's, a plugin's or the shop's own. */
export type RunningRoute = { method: string; path: string }

type Registered = { isRoute?: true; method?: unknown; matcher?: unknown }
type Finder = { RoutesFinder: { prototype: { add: (route: Registered) => void } } }

/**
 * Notes every route Medusa registers from now on; call it before Medusa starts. The list is
 * what really runs, so a route that nobody thought of stands in it too.
 */
export function recordRoutes(): RunningRoute[] {
  const recorded: RunningRoute[] = []
  const http = path.dirname(require.resolve("@medusajs/framework/http"))
  // The class is not exported by name; Medusa hands it each route it puts into Express.
  const { RoutesFinder } = jest.requireActual<Finder>(path.join(http, "routes-finder"))
  const add = RoutesFinder.prototype.add
  RoutesFinder.prototype.add = function note(this: unknown, route: Registered) {
    if (route.isRoute && typeof route.matcher === "string") {
      recorded.push({ method: String(route.method), path: route.matcher })
    }
    return add.call(this, route)
  }
  return recorded
}

/** `GET /store/orders/:id`: how a route is named in tables and in failures. */
export function nameRoute({ method, path: matcher }: RunningRoute): string {
  return `${method} ${matcher}`
}
