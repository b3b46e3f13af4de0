import { isOwnOrigin } from "./is-own-origin"

const ours = ["https://shop.example", /\.clearline\.example$/]
const plain = {
  method: "POST",
  origin: undefined,
  host: "api.example",
  fetchSite: undefined,
  hasSessionCookie: false,
}

test.each([
  ["another site's page", { origin: "https://evil.example" }, false],
  ["a page without an origin", { origin: "null" }, false],
  ["a look-alike", { origin: "https://shop.example.evil.example" }, false],
  ["the storefront", { origin: "https://shop.example" }, true],
  ["an address of a pattern", { origin: "https://eu.clearline.example" }, true],
  ["the dashboard on this host", { origin: "https://api.example" }, true],
  ["a server", {}, true],
  ["a server with a cookie", { hasSessionCookie: true }, true],
  [
    "another site with our cookie",
    { hasSessionCookie: true, fetchSite: "cross-site" },
    false,
  ],
  ["a reader from anywhere", { method: "GET", origin: "https://evil.example" }, true],
])("%s: %j → %s", (_who, given, response) => {
  expect(isOwnOrigin({ ...plain, ...given }, ours)).toBe(response)
})
