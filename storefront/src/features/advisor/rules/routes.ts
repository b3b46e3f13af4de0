import { OTHER_ROUTES } from "./other-routes"
import type { Route, RouteCode } from "./route"
import { TREATMENT_ROUTES } from "./treatment-routes"

/** All results of the advisor, with their texts. */
export const ROUTES: Record<RouteCode, Route> = { ...OTHER_ROUTES, ...TREATMENT_ROUTES }
