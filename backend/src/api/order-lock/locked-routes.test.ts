import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { LOCKED_ROUTES } from "./locked-routes"

const API = path.resolve(__dirname, "../../../../node_modules/@medusajs/medusa/dist/api")

/** Core's folders with routes that change an order. */
const FOLDERS = [
  "admin/orders",
  "admin/fulfillments",
  "admin/payments",
  "admin/payment-collections",
  "admin/returns",
  "admin/claims",
  "admin/exchanges",
  "admin/order-edits",
  "store/returns",
]

/** Routes that only prepare a change: nothing moves before it is confirmed. */
const PREPARES =
  /\/(items|item|shipping-method|claim-items|request-items|receive-items|dismiss-items|inbound|outbound)(\/|$)/

/** An export reads. The other two know no order; this shop's dashboard does not call them. */
const OTHERS = [
  "POST /admin/orders/export",
  "POST /admin/fulfillments",
  "POST /admin/payment-collections/:id/payment-sessions",
]

/** The routes of core that write, read from its files: `POST /admin/orders/:id/cancel`. */
function listWritingRoutes(folder: string): string[] {
  return readdirSync(path.join(API, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.js")
    .flatMap((file) => {
      const text = readFileSync(path.join(API, folder, file), "utf8")
      const route = path
        .join("/", folder, path.dirname(file))
        .replace(/\[(\w+)\]/g, ":$1")
      return ["POST", "DELETE"]
        .filter((method) => text.includes(`exports.${method} = ${method};`))
        .map((method) => `${method} ${route}`)
    })
}

it("every route of core that changes an order is locked, and no other", () => {
  const changing = FOLDERS.flatMap(listWritingRoutes).filter(
    (route) => !PREPARES.test(route) && !OTHERS.includes(route),
  )
  const locked = LOCKED_ROUTES.map(({ method, matcher }) => `${method} ${matcher}`)
  expect(changing.length).toBeGreaterThan(35)
  expect(locked.toSorted()).toEqual(changing.toSorted())
})
