import { useFaultShop } from "../support/faults/fault-shop"
import { readStage } from "../support/faults/stage"
import { Actor } from "../support/http/actor"

const MINUTE = 60_000
const shop = useFaultShop()

const STRONG = "four quiet words here"
const secret = (letter: string) => letter.repeat(32)

/** Settings of a public shop; its database belonged to a local demo before. */
const publicShop = {
  // Test settings; a public shop refuses to start with them (A28).
  CLEARLINE_FAULT_STAGE: "",
  CLEARLINE_TEST_STAGE: "",
  // A public shop refuses this short time too.
  RECONCILIATION_PLACING_SECONDS: "",
  STOREFRONT_URL: "http://shop.clearline.test",
  JWT_SECRET: secret("a"),
  COOKIE_SECRET: secret("b"),
  STOREFRONT_REFRESH_SECRET: secret("c"),
  TRUSTED_PROXIES: "loopback",
  DEMO_SHOP: "true",
  DEMO_ADMIN_PASSWORD: STRONG,
  DEMO_PRACTITIONER_PASSWORD: STRONG,
  DEMO_CLIENT_PASSWORD: STRONG,
}
/** A real operator: nothing of the demo shop is left. */
const OPERATOR = {
  ...{ legal_name: "Studio Ada", person_responsible: "Ada", address_1: "Weg 1" },
  ...{ email: "care@ada.example", phone: "+49 1", mail_reply_to: null },
  ...{ return_address_us: null, return_address_eu: null },
}
const people = [
  ["user", "admin@clearline.example", "clearline-demo-admin"],
  ["customer", "practitioner@clearline.example", "clearline-demo-practitioner"],
  ["customer", "client@clearline.example", "clearline-demo-client"],
] as const

it(
  "S1: a public start on a local shop's database stores the configured passwords of the demo people",
  async () => {
    await shop.refresh()
    const local = await shop.startBackend()
    const [, email, password] = people[0]
    const signIn = shop.guestOf(local)
    const before = await signIn.post<{ token: string }>("/auth/user/emailpass", {
      email,
      password,
    })
    expect(before.status).toBe(200)
    const authorization = `Bearer ${before.body.token}`
    const staff = new Actor("staff of before", local.url, { authorization })
    expect((await staff.post("/admin/shop-settings", OPERATOR)).status).toBe(200)
    await local.stop()

    // The same JWT secret as before: a copied data folder brings its secrets along.
    const { JWT_SECRET = "" } = readStage().env
    const backend = await shop.startBackend({ env: { ...publicShop, JWT_SECRET } })
    const guest = shop.guestOf(backend)
    for (const [actor, email, known] of people) {
      const url = `/auth/${actor}/emailpass`
      expect((await guest.post(url, { email, password: known })).status).toBe(401)
      expect((await guest.post(url, { email, password: STRONG })).status).toBe(200)
    }
    const old = new Actor("staff of before", backend.url, { authorization })
    expect((await old.get("/admin/users/me")).status).toBe(401)
  },
  5 * MINUTE,
)

it(
  "S1: a public start is refused while a demo person has no other password, and says which variable to set",
  async () => {
    await shop.refresh()
    const env = { ...publicShop, DEMO_CLIENT_PASSWORD: "" }
    const backend = await shop.startBackend({ env, wait: false })
    expect(await backend.ended).toBe("exit code 1")
    expect(await backend.readLog()).toMatch(
      /c…@clearline\.example still signs in with the demo password.*DEMO_CLIENT_PASSWORD/,
    )
    // S28: the operator of the demo shop does not exist.
    expect(await backend.readLog()).toMatch(
      /does not say who runs it: legal_name, .*still as in the demo shop.*Shop details/,
    )
  },
  5 * MINUTE,
)

it(
  "S1: a colleague who took a demo password stops a public start",
  async () => {
    await shop.refresh()
    await shop.query(
      `update provider_identity set entity_id = 'ada@studio.example' where entity_id = 'admin@clearline.example'`,
    )
    const backend = await shop.startBackend({ env: publicShop, wait: false })
    expect(await backend.ended).toBe("exit code 1")
    expect(await backend.readLog()).toContain(
      "a…@studio.example signs in to the dashboard",
    )
  },
  5 * MINUTE,
)
