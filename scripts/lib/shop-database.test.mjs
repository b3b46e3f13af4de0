import { listUnknownToCheckout } from "./shop-database.mjs"

const checkout = { migrations: ["article/1", "article/2"], medusa: "2.21.2" }

test.each([
  ["a database that has seen nothing", {}, []],
  ["the same checkout", checkout, []],
  ["an older one", { migrations: ["article/1"], medusa: "2.20.9" }, []],
  ["a newer migration", { migrations: ["article/1", "lot/9"] }, ["lot/9"]],
  ["a newer Medusa", { medusa: "2.22.0" }, ["Medusa 2.22.0"]],
  ["a Medusa of two digits", { medusa: "2.9.0" }, []],
])("%s: unknown %#", (_, state, unknown) => {
  expect(listUnknownToCheckout(state, checkout)).toEqual(unknown)
})
