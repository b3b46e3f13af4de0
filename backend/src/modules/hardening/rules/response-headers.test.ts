import { buildPolicy, findPart, mustBeDownloaded } from "./response-headers"

test.each([
  ["/static/1-a.png", "file"],
  ["//static/x.html", "file"],
  ["/STATIC/x.html", "file"],
  ["/app", "dashboard"],
  ["/app/orders?x", "dashboard"],
  ["/app?x", "dashboard"],
  ["/store/carts/x", "api"],
  ["/application", "api"],
  ["/statics", "api"],
  ["/", "api"],
])("%s belongs to the %s", (address, part) => {
  expect(findPart(address)).toBe(part)
})

test.each([
  ["/static/a.png", false],
  ["/static/a.JPEG", false],
  ["/static/a.webp?v=1", false],
  ["/static/a.svg", true],
  ["/static/a.html", true],
  ["/static/a.html?x=.png", true],
  ["/static/a.pdf", true],
  ["/static/a", true],
  ["/store/products", false],
])("%s must be downloaded: %s", (address, saved) => {
  expect(mustBeDownloaded(address)).toBe(saved)
})

test("no part allows foreign or inline scripts, or being framed", () => {
  for (const part of ["api", "file", "dashboard"] as const) {
    const { scriptSrc, defaultSrc = [], frameAncestors } = buildPolicy(part)
    expect((scriptSrc ?? defaultSrc).join(" ")).toMatch(/^'(self|none)'$/)
    expect(frameAncestors).toEqual(["'none'"])
  }
})
