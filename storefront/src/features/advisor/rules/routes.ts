import { OTHER_ROUTES } from "./other-routes"
import type { Route, RouteCode } from "./route"
import { TREATMENT_ROUTES } from "./treatment-routes"

/** Where the advisor can lead, with what is told there. */
export const ROUTES: Record<RouteCode, Route> = { ...OTHER_ROUTES, ...TREATMENT_ROUTES }
