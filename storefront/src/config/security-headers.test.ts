import { buildNoncePolicy } from "./security-headers"

/** The sources of one directive. */
const readSources = (policy: string, directive: string) =>
  policy
    .split("; ")
    .find((rule) => rule.startsWith(`${directive} `))
    ?.split(" ")
    .slice(1)

const plain = buildNoncePolicy("n1", { isDevelopment: false })
const withCards = buildNoncePolicy("n1", { isDevelopment: false, takesCards: true })

describe("the policy of a page with a form", () => {
  it("names no other host in a shop without card payment", () => {
    expect(plain).not.toContain("http")
    expect(readSources(plain, "frame-src")).toEqual(["'none'"])
  })

  it("allows what Stripe documents for Stripe.js, and nothing more", () => {
    const scripts = ["https://js.stripe.com", "https://*.js.stripe.com"]
    expect(readSources(withCards, "script-src")).toEqual([
      "'self'",
      "'nonce-n1'",
      "'strict-dynamic'",
      ...scripts,
    ])
    expect(readSources(withCards, "connect-src")).toEqual([
      "'self'",
      "https://api.stripe.com",
    ])
    expect(readSources(withCards, "frame-src")).toEqual([
      ...scripts,
      "https://hooks.stripe.com",
    ])
    expect(withCards.match(/https?:/g)).toHaveLength(6)
    expect(withCards).not.toContain("'unsafe-eval'")
  })

  it("leaves every other rule as it is", () => {
    const others = (policy: string) =>
      policy.split("; ").filter((rule) => !/^(script|connect|frame)-src/.test(rule))
    expect(others(withCards)).toEqual(others(plain))
  })

  it("lets one site show a page in a frame", () => {
    const frame = "https://desk.example/app"
    const policy = buildNoncePolicy("n1", { isDevelopment: false, frame })
    expect(readSources(policy, "frame-ancestors")).toEqual(["https://desk.example"])
    expect(readSources(plain, "frame-ancestors")).toEqual(["'none'"])
  })
})
