import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseForeignOrigin } from "./refuse-foreign-origin"
import {
  refuseInvalidBody,
  refuseInvalidPage,
  refuseForms,
  refuseUnusable,
  tidyBody,
} from "./refuse-unusable"

const always = [refuseForeignOrigin, refuseForms, refuseUnusable, tidyBody]

/**
 * Guards for every route of store, sign-in and staff. They name no method, so they run
 * before a route's own validators; they are first in the list, so they run first of all.
 */
export const inputGuardMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store",
    middlewares: [...always, refuseInvalidPage("store"), refuseInvalidBody],
  },
  { matcher: "/auth", middlewares: always },
  { matcher: "/admin", middlewares: [...always, refuseInvalidPage("staff")] },
]
