import { readFileSync } from "node:fs"
import path from "node:path"
import { buildSessionCookie, environmentSchema, readEnvironment } from "./environment"
import { DEMO_SIGN_INS, isLocalAddress } from "./public-shop"
import { demoEmails, demoPasswords } from "./scripts/lib/settings.mjs"

const strong = "0123456789abcdef0123456789abcdef"
const publicShop = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://db/clearline",
  BACKEND_URL: "https://admin.clearline.example",
  STOREFRONT_URL: "https://clearline.example",
  JWT_SECRET: strong,
  COOKIE_SECRET: strong,
  STOREFRONT_REFRESH_SECRET: strong,
  TRUSTED_PROXIES: "loopback",
  DEMO_SHOP: "true",
}
const read = (env: Record<string, string | undefined>) => readEnvironment(env)

test.each([
  ["http://localhost:9000", true],
  ["http://127.0.0.1:9000", true],
  ["http://[::1]:9000", true],
  ["http://shop.localhost", true],
  ["http://192.168.1.20:9000", false],
  ["https://localhost.example.com", false],
])("%s is local: %s", (address, local) => {
  expect(isLocalAddress(address)).toBe(local)
})

test.each([
  ["loopback", true],
  ["none", true],
  ["private", true],
  ["loopback, private", true],
  ["localhost", false],
  ["10.1.2.3, 192.168.0.0/16,fd00::/8", true],
  ["the-proxy", false],
  ["10.0.0.0/33", false],
  ["10.0.0.0/", false],
  ["private,10.0.0.0/8/8", false],
])("TRUSTED_PROXIES %j can be read: %s", (TRUSTED_PROXIES, can) => {
  const start = () => read({ ...publicShop, TRUSTED_PROXIES })
  if (can) expect(start().TRUSTED_PROXIES).toBe(TRUSTED_PROXIES)
  else expect(start).toThrow(/TRUSTED_PROXIES: must be addresses/)
})

test("S8: a shop of this machine trusts this machine, any other only whom it names", () => {
  const local = { NODE_ENV: "production", DATABASE_URL: publicShop.DATABASE_URL }
  expect(read(local).TRUSTED_PROXIES).toBe("loopback")
  expect(read({ ...local, TRUSTED_PROXIES: "none" }).TRUSTED_PROXIES).toBe("none")
  for (const TRUSTED_PROXIES of [undefined, ""]) {
    expect(() => read({ ...publicShop, TRUSTED_PROXIES })).toThrow(
      /TRUSTED_PROXIES is not set/,
    )
  }
})

test("a public shop with real secrets may start", () => {
  expect(read(publicShop).BACKEND_URL).toBe("https://admin.clearline.example")
})

test.each([
  ["JWT_SECRET", undefined, "JWT_SECRET is not set"],
  ["JWT_SECRET", "supersecret", "JWT_SECRET is a well-known default"],
  ["COOKIE_SECRET", "", "COOKIE_SECRET is not set"],
  ["COOKIE_SECRET", strong.slice(1), "COOKIE_SECRET is 31 bytes long"],
  ["STOREFRONT_REFRESH_SECRET", "short", "STOREFRONT_REFRESH_SECRET is 5 bytes"],
  [
    "DEMO_ADMIN_PASSWORD",
    "clearline-demo-admin",
    "DEMO_ADMIN_PASSWORD is a demo password",
  ],
  ["DEMO_CLIENT_PASSWORD", "clearline-demo-admin", "DEMO_CLIENT_PASSWORD is a demo"],
  ["DEMO_CLIENT_PASSWORD", "short", "DEMO_CLIENT_PASSWORD has 5 characters"],
  ["STRIPE_API_KEY", "sk_live_x", "STRIPE_WEBHOOK_SECRET is not set"],
])("A20: a public shop with %s = %s is refused by name", (name, value, sentence) => {
  expect(() => read({ ...publicShop, [name]: value })).toThrow(sentence)
})

test.each([
  ["CLEARLINE_TEST_STACK", "/x.json"],
  ["CLEARLINE_FAULT_STAGE", "/x"],
  ["STRIPE_API_HOST", "localhost"],
  ["FIRESTORE_EMULATOR_HOST", "localhost:1"],
  ["NODE_TLS_REJECT_UNAUTHORIZED", "0"],
  ["NODE_OPTIONS", "--inspect=0.0.0.0:9229"],
])(
  "A28: a public shop with %s = %s, which only a test needs, is refused",
  (name, value) => {
    expect(() => read({ ...publicShop, [name]: value })).toThrow(`${name} is for tests`)
    const local = { NODE_ENV: "production", DATABASE_URL: "postgres://localhost/x" }
    expect(read({ ...local, [name]: value }).JWT_SECRET).toBeTruthy()
  },
)

test("A28: what is set by everybody is no test hook", () => {
  const env = { ...publicShop, NODE_OPTIONS: "--max-old-space-size=2048", PATH: "/bin" }
  expect(read(env).BACKEND_URL).toBeTruthy()
})

test("a build needs neither database nor secrets", () => {
  const env = { ...publicShop, DATABASE_URL: undefined, JWT_SECRET: undefined }
  expect(readEnvironment(env, { compiles: true }).STOREFRONT_URL).toBeTruthy()
})

test.each([
  ["production", "https://clearline.example", true],
  ["production", "http://localhost:8000", false],
  ["development", "https://clearline.example", false],
])("in %s at %s other machines reach the shop: %s", (NODE_ENV, STOREFRONT_URL, is) => {
  const env = { ...publicShop, BACKEND_URL: undefined, NODE_ENV, STOREFRONT_URL }
  expect(read(env).isPublic).toBe(is)
})

test("one public address is enough to be public", () => {
  expect(() =>
    read({ ...publicShop, BACKEND_URL: undefined, JWT_SECRET: undefined }),
  ).toThrow("JWT_SECRET is not set")
})

test.each(["development", "test"])("in %s no secret is asked for", (NODE_ENV) => {
  expect(read({ ...publicShop, NODE_ENV, JWT_SECRET: undefined }).JWT_SECRET).toBeTruthy()
})

test("a shop on this machine runs on its defaults", () => {
  const env = read({ NODE_ENV: "production", DATABASE_URL: "postgres://localhost/x" })
  expect(env.BACKEND_URL).toBe("http://localhost:9000")
  expect(env.STOREFRONT_URL).toBe("http://localhost:8000")
})

test.each([
  [{ DATABASE_URL: undefined }, "DATABASE_URL is not set"],
  [{ BACKEND_PORT: "ninety" }, "BACKEND_PORT"],
  [{ SMTP_URL: "not a url" }, "SMTP_URL"],
  [{ LINK_CHECK: "maybe" }, "LINK_CHECK"],
  [{ MEDUSA_FF_RBAC: "true" }, "MEDUSA_FF_RBAC is on"],
  [{ S3_BUCKET: "pictures" }, "S3_REGION"],
])("%j is refused in a sentence", (change, sentence) => {
  expect(() => read({ ...publicShop, ...change })).toThrow(sentence)
})

test(".env.template lists every variable once, each under a comment of its own", () => {
  const lines = readFileSync(path.join(__dirname, ".env.template"), "utf8").split("\n")
  const listed = lines.flatMap((line, index) => {
    const name = /^([A-Z0-9_]+)=/.exec(line)?.[1]
    return name ? [{ name, above: lines[index - 1] ?? "" }] : []
  })
  const names = listed.map(({ name }) => name)
  expect(names.sort()).toEqual(Object.keys(environmentSchema.shape).sort())
  expect(listed.filter(({ above }) => !/^# \w.*[^-]$/.test(above))).toEqual([])
})

test("npm start hands out the same demo passwords that a public shop refuses", () => {
  const known = DEMO_SIGN_INS.map(({ variable, knownPassword }) => [
    variable,
    knownPassword,
  ])
  expect(demoPasswords).toEqual(Object.fromEntries(known))
  expect(Object.values(demoEmails)).toEqual(DEMO_SIGN_INS.map(({ email }) => email))
})

test.each([
  [{}, "shared"],
  [{ MEDUSA_WORKER_MODE: "" }, "shared"],
  [{ MEDUSA_WORKER_MODE: "server", REDIS_URL: "redis://cache" }, "server"],
  [{ MEDUSA_WORKER_MODE: "worker", REDIS_URL: "redis://cache" }, "worker"],
])("%j: the process works as %s", (variables, mode) => {
  expect(read({ ...publicShop, ...variables }).MEDUSA_WORKER_MODE).toBe(mode)
})

test.each([
  ["production", undefined, "on"],
  ["development", "", "on"],
  ["test", undefined, "off"],
  ["test", "on", "on"],
  ["production", "off", "off"],
])("in %s with LINK_CHECK=%s other sites are asked: %s", (NODE_ENV, LINK_CHECK, is) => {
  expect(read({ ...publicShop, NODE_ENV, LINK_CHECK }).LINK_CHECK).toBe(is)
})

test("a command that serves nobody needs no Redis, whatever it calls itself", () => {
  const variables = { ...publicShop, MEDUSA_WORKER_MODE: "server" }
  expect(readEnvironment(variables, { serves: false }).MEDUSA_WORKER_MODE).toBe("server")
})

test.each(["server", "worker"])("a %s alone, without Redis, is refused", (mode) => {
  expect(() => read({ ...publicShop, MEDUSA_WORKER_MODE: mode })).toThrow("REDIS_URL")
})

test.each([
  ["https://admin.clearline.example", "__Host-clearline-admin-9000", true],
  ["http://localhost:9000", "clearline-admin-9000", false],
  ["http://127.0.0.1:9000", "clearline-admin-9000", false],
])("S7: the dashboard's cookie at %s is %s, secure: %s", (BACKEND_URL, name, secure) => {
  const cookie = buildSessionCookie({ BACKEND_URL, BACKEND_PORT: 9000 })
  expect(cookie.sessionOptions.name).toBe(name)
  // What a browser asks of a name with this prefix: Secure, the whole host, no Domain.
  expect(cookie.cookieOptions).toEqual({
    secure,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
  })
})

test("a public shop on test payment is refused, unless it is declared a demonstration", () => {
  const unpaid = { ...publicShop, DEMO_SHOP: undefined }
  expect(() => read(unpaid)).toThrow(/STRIPE_API_KEY is not set: everybody could order/)
  expect(read({ ...unpaid, DEMO_SHOP: "true" }).DEMO_SHOP).toBe("true")
  expect(() => read({ ...unpaid, DEMO_SHOP: "false" })).toThrow(/DEMO_SHOP=true/)
  const local = { ...unpaid, BACKEND_URL: undefined, STOREFRONT_URL: undefined }
  expect(() => read(local)).not.toThrow()
})
