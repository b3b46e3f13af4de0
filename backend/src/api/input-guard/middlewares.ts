import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseForeignOrigin } from "./refuse-foreign-origin"
import {
  refuseFaultyBody,
  refuseFaultyPage,
  refuseForms,
  refuseUnusable,
  tidyBody,
} from "./refuse-unusable"

const always = [refuseForeignOrigin, refuseForms, refuseUnusable, tidyBody]

/**
 * Locks in front of every route of store, sign-in and staff. They name no method, so they run
 * before any route's own validators; they stand first in the list, so they run first of all.
 */
export const inputGuardMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store",
    middlewares: [...always, refuseFaultyPage("store"), refuseFaultyBody],
  },
  { matcher: "/auth", middlewares: always },
  { matcher: "/admin", middlewares: [...always, refuseFaultyPage("staff")] },
]
