import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { config } from "./proxy"
import { buildPagePattern } from "@/lib/personal-pages"

const pattern = buildPagePattern(config.matcher)
const app = path.resolve(__dirname, "app")

/** The pathname of every page that is rendered per request. */
const rendered = readdirSync(app, { recursive: true })
  .map(String)
  .filter((file) => path.basename(file) === "page.tsx")
  .filter((file) => /instant = false/.test(readFileSync(path.join(app, file), "utf8")))
  .map((file) =>
    path
      .dirname(file)
      .split(path.sep)
      .filter((segment) => !/^\(.*\)$/.test(segment))
      .map((segment) => `/${segment.replace(/^\[(\.\.\.)?(\w+)\]$/, "sample")}`)
      .join(""),
  )

test("there are pages that are rendered per request", () => {
  expect(rendered.length).toBeGreaterThan(15)
})

test.each(rendered)("A25: %s, which is rendered per request, gets a nonce", (page) => {
  expect(page).toMatch(pattern)
})

test.each([
  "/us",
  "/us/shop/aftercare",
  "/us/learn",
  "/us/learn/does-smp-fade",
  "/us/products/cartridges",
  "/us/carts",
  "/us/cart/anything",
  "/cart",
])("%s stays prerendered: no nonce", (page) => {
  expect(page).not.toMatch(pattern)
})

test.each([
  "/us/cart",
  "/de/cart/",
  "/us/checkout",
  "/us/checkout/a/b",
  "/us/confirm-email",
  "/us/check-mail",
])("%s is personal", (page) => {
  expect(page).toMatch(pattern)
})
