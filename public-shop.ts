/** What a shop that other machines can reach must not start with. */

/** Minimum length of a secret in a public shop, in bytes. */
const MIN_SECRET_BYTES = 32

/** Minimum password length of demo accounts in a public shop, as for all accounts. */
const MIN_PASSWORD_LENGTH = 12

/** Demo accounts that `npm start` prints, with their publicly known passwords. */
export const DEMO_SIGN_INS = [
  {
    email: "admin@clearline.example",
    variable: "DEMO_ADMIN_PASSWORD",
    knownPassword: "clearline-demo-admin",
  },
  {
    email: "practitioner@clearline.example",
    variable: "DEMO_PRACTITIONER_PASSWORD",
    knownPassword: "clearline-demo-practitioner",
  },
  {
    email: "client@clearline.example",
    variable: "DEMO_CLIENT_PASSWORD",
    knownPassword: "clearline-demo-client",
  },
] as const

const SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "STOREFRONT_REFRESH_SECRET"] as const
const WELL_KNOWN_SECRETS = ["supersecret", "secret", "changeme", "development-only"]

/**
 * Variables that let tests control a shop, or that would let others eavesdrop on it or
 * impersonate a service. A public shop must not have them.
 */
const TEST_HOOKS =
  /^(CLEARLINE_(TEST|FAULT|FUZZ)\w*|\w*EMULATOR\w*|STRIPE_(API_)?(HOST|BASE)\w*)$/
const UNSAFE_SETTINGS: Record<string, RegExp> = {
  NODE_TLS_REJECT_UNAUTHORIZED: /^0$/,
  NODE_OPTIONS: /--inspect/,
}

/** The variables that decide it; `environmentSchema` describes them. */
type Given = {
  NODE_ENV: string
  BACKEND_URL?: string | undefined
  STOREFRONT_URL?: string | undefined
  TRUSTED_PROXIES?: string | undefined
  STRIPE_API_KEY?: string | undefined
  DEMO_SHOP: "true" | "false"
} & Partial<Record<(typeof DEMO_SIGN_INS)[number]["variable"], string | undefined>>

/** True when an address can only be reached from this machine. */
export function isLocalAddress(address: string): boolean {
  const { hostname } = new URL(address)
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    hostname.startsWith("127.")
  )
}

/** True for a shop that other machines can reach. */
export function isPublicShop({ NODE_ENV, BACKEND_URL, STOREFRONT_URL }: Given): boolean {
  const isOtherMarket = [BACKEND_URL, STOREFRONT_URL].some(
    (address) => address && !isLocalAddress(address),
  )
  return NODE_ENV === "production" && isOtherMarket
}

/**
 * The reasons why a public shop must not start with these variables, one sentence each;
 * empty when it may. A shop that only this machine can reach is never refused.
 */
export function listRefusals(
  variables: Given,
  env: Record<string, string | undefined>,
): string[] {
  if (!isPublicShop(variables)) return []
  const needed: string[] = [...SECRETS]
  if (variables.STRIPE_API_KEY) needed.push("STRIPE_WEBHOOK_SECRET")
  const given: Record<string, unknown> = variables

  const weak = needed.flatMap((name) => {
    const value = given[name]
    if (typeof value !== "string") return [`${name} is not set.`]
    if (WELL_KNOWN_SECRETS.includes(value)) return [`${name} is a well-known default.`]
    const bytes = Buffer.byteLength(value)
    if (bytes >= MIN_SECRET_BYTES) return []
    return [`${name} is ${bytes} bytes long; it needs at least ${MIN_SECRET_BYTES}.`]
  })
  const known = DEMO_SIGN_INS.map(({ knownPassword }) => knownPassword)
  const demo = DEMO_SIGN_INS.flatMap(({ variable }) => {
    const value = variables[variable]
    if (value === undefined) return []
    if (known.some((one) => one === value)) {
      return [`${variable} is a demo password that everybody knows.`]
    }
    const characters = [...value].length
    if (characters >= MIN_PASSWORD_LENGTH) return []
    return [
      `${variable} has ${characters} characters; it needs at least ${MIN_PASSWORD_LENGTH}.`,
    ]
  })
  const hooks = Object.entries(env).flatMap(([name, value]) =>
    value && (TEST_HOOKS.test(name) || UNSAFE_SETTINGS[name]?.test(value))
      ? [`${name} is for tests and must not be set.`]
      : [],
  )
  const proxies = variables.TRUSTED_PROXIES
    ? []
    : [
        "TRUSTED_PROXIES is not set. Name the load balancer and the storefront, by whose word the backend knows each visitor's address: loopback when they run on this machine, none when there is neither.",
      ]
  const isPaid = variables.STRIPE_API_KEY || variables.DEMO_SHOP === "true"
  const payment = isPaid
    ? []
    : [
        "STRIPE_API_KEY is not set: everybody could order without paying. Set it (docs/stripe.md), or DEMO_SHOP=true if this shop only shows what it can do.",
      ]
  return [...weak, ...demo, ...hooks, ...proxies, ...payment]
}
