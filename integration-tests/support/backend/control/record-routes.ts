import type { RunningRoute } from "../../http/running-route"
import { loadInside } from "./load-inside"

type Registered = { isRoute?: true; method?: unknown; matcher?: unknown }
type Finder = { RoutesFinder: { prototype: { add: (route: Registered) => void } } }

/**
 * Records every route that Medusa registers from now on; call it before Medusa starts. The
 * list contains what really runs, so no route is forgotten.
 */
export function recordRoutes(): RunningRoute[] {
  const recorded: RunningRoute[] = []
  // The class is not exported by name; Medusa passes it each route that it adds to Express.
  const { RoutesFinder } = loadInside(
    "@medusajs/framework/http",
    "routes-finder",
  ) as Finder
  const add = RoutesFinder.prototype.add
  RoutesFinder.prototype.add = function note(this: unknown, route: Registered) {
    if (route.isRoute && typeof route.matcher === "string") {
      recorded.push({ method: String(route.method), path: route.matcher })
    }
    return add.call(this, route)
  }
  return recorded
}
