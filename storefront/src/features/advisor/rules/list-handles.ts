import { ROUTE_RULES } from "./route-rules"
import { ROUTES } from "./routes"
import { LASER_STOPS, STOP_RULES } from "./stop-rules"

/** The handles of all products that any result can show. */
export function listAdvisorHandles(): string[] {
  const ofRules = [...STOP_RULES, ...LASER_STOPS, ...ROUTE_RULES].flatMap(
    ({ products }) => products ?? [],
  )
  const ofRoutes = Object.values(ROUTES).flatMap(({ products }) => [
    ...products.client,
    ...products.practitioner,
  ])
  return [...new Set([...ofRules, ...ofRoutes])]
}
