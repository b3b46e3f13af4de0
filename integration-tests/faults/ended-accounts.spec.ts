import { findFreePort } from "../../scripts/lib/ports.mjs"
import type { Backend } from "../support/faults/backend"
import { useFaultShop } from "../support/faults/fault-shop"
import { Actor, type Answer } from "../support/http/actor"
import { PEOPLE } from "../support/http/people"

const MINUTE = 60_000
const SELF = "/admin/users/me"
const ME = "/store/customers/me"
const shop = useFaultShop()

type Headers = Record<string, string>
const at = (backend: Backend, headers: Headers = {}) =>
  new Actor("somebody", backend.url, headers)
const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` })

async function must<Body>(requested: Promise<Answer<Body>>): Promise<Answer<Body>> {
  const response = await requested
  if (response.status !== 200) {
    throw new Error(`${response.status} ${JSON.stringify(response.body)}`)
  }
  return response
}

async function signIn(
  backend: Backend,
  who: "user" | "customer",
  person: { email: string; password: string },
): Promise<string> {
  const door = `/auth/${who}/emailpass`
  return (await must(at(backend).post<{ token: string }>(door, person))).body.token
}

/** Invites, registers and accepts at one process; returns the id of the new user. */
async function hire(
  backend: Backend,
  admin: Actor,
  person: { email: string; password: string },
): Promise<string> {
  const { email } = person
  const invited = await must(
    admin.post<{ invite: { token: string } }>("/admin/invites", { email }),
  )
  const registered = await must(
    at(backend).post<{ token: string }>("/auth/user/emailpass/register", person),
  )
  const accepted = await must(
    at(backend, bearer(registered.body.token)).post<{ user: { id: string } }>(
      `/admin/invites/accept?token=${invited.body.invite.token}`,
      { email, first_name: "Ida" },
    ),
  )
  return accepted.body.user.id
}

it(
  "S3: an account that ends at one process is over at the other with its next request",
  async () => {
    const here = await shop.startBackend()
    const there = await shop.startBackend()
    const admin = at(here, bearer(await signIn(here, "user", PEOPLE.admin)))
    const person = { email: "ida@clerk.example", password: "seven blue boats at noon" }
    const id = await hire(here, admin, person)
    const token = await signIn(there, "user", person)
    const session = await must(at(there, bearer(token)).post("/auth/session"))
    const cookie = (session.headers["set-cookie"] ?? "").split(";")[0] ?? ""
    const made = await must(
      at(there, bearer(token)).post<{ api_key: { token: string } }>("/admin/api-keys", {
        title: "lasting",
        type: "secret",
      }),
    )
    const key = Buffer.from(`${made.body.api_key.token}:`).toString("base64")
    const staff = [
      at(there, bearer(token)),
      at(there, { cookie }),
      at(there, { authorization: `Basic ${key}` }),
    ]
    // Requested twice: a cached first result would show at the third request.
    for (const who of [...staff, ...staff]) await must(who.get("/admin/orders"))
    await must(admin.delete(`/admin/users/${id}`))
    for (const who of staff) expect((await who.get("/admin/orders")).status).toBe(401)

    const client = shop.guestOf(
      there,
      bearer(await signIn(there, "customer", PEOPLE.client)),
    )
    const { body } = await must(client.get<{ customer: { id: string } }>(ME))
    await must(
      admin.post(`/admin/customers/${body.customer.id}/suspension`, { reason: "Test" }),
    )
    expect((await client.get(ME)).status).toBe(401)
    await must(admin.delete(`/admin/customers/${body.customer.id}/suspension`))
    expect((await client.get(ME)).status).toBe(401)
  },
  10 * MINUTE,
)

it(
  "S7: on https the dashboard's cookie is one that no other host of the domain can plant",
  async () => {
    const port = await findFreePort()
    const backend = await shop.startBackend({
      port,
      env: { BACKEND_URL: `https://localhost:${port}` },
    })
    const behindTls = { "x-forwarded-proto": "https" }
    const token = await signIn(backend, "user", PEOPLE.admin)
    const opened = await must(
      at(backend, { ...behindTls, ...bearer(token) }).post("/auth/session"),
    )
    const cookie = opened.headers["set-cookie"] ?? ""
    expect(cookie).toMatch(new RegExp(`^__Host-clearline-admin-${port}=`))
    expect(cookie).toMatch(/; Path=\/;/)
    expect(cookie).toMatch(/; Secure/)
    expect(cookie).not.toMatch(/Domain=/)
    const dashboard = at(backend, { ...behindTls, cookie: cookie.split(";")[0] ?? "" })
    await must(dashboard.get(SELF))
    const planted = { cookie: cookie.replace("__Host-", "").split(";")[0] ?? "" }
    expect((await at(backend, { ...behindTls, ...planted }).get(SELF)).status).toBe(401)
    const ended = await must(dashboard.delete("/auth/session"))
    expect(ended.headers["set-cookie"]).toMatch(/^__Host-.*Expires=Thu, 01 Jan 1970/)
    expect(ended.headers["set-cookie"]).toMatch(/; Secure/)
    expect((await dashboard.get(SELF)).status).toBe(401)
  },
  5 * MINUTE,
)
