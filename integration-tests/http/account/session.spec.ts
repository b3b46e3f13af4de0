import { PEOPLE } from "../../support/http/people"
import {
  bearer,
  newEmail,
  openAccount,
  signIn,
  visit,
} from "../../support/http/registration"
import { describeShop } from "../../support/http/shop"
import { hire, openSession, readCookie, registerStaff } from "../../support/http/staff"

const SELF = "/admin/users/me"

describeShop("a session of the dashboard", (shop) => {
  const withCookie = (cookie: string) => visit(shop, { cookie })
  const isIn = async (cookie: string) => (await withCookie(cookie).get(SELF)).status

  it("S7: no customer has a session, and a refused one leaves no cookie", async () => {
    const person = await openAccount(shop, "cookie")
    const refused = await person.actor.post("/auth/session")
    expect(refused).toMatchObject({
      status: 403,
      body: { code: "session_for_staff_only" },
    })
    expect(refused.headers["set-cookie"]).toBeUndefined()
    const staff = await hire(shop, "host")
    const cookie = await openSession(shop, staff.token)
    const planted = await visit(shop, { ...bearer(person.token), cookie }).post(
      "/auth/session",
    )
    expect(planted.status).toBe(403)
    expect(await isIn(cookie)).toBe(200)
    expect((await withCookie(cookie).get("/store/customers/me")).status).toBe(401)
    expect((await person.actor.get("/store/customers/me")).status).toBe(200)
  })

  it.each([
    [
      "a stranger's who has registered and is no user",
      async () =>
        openSession(shop, await registerStaff(visit(shop), newEmail("planter"))),
    ],
    [
      "another colleague's",
      async () => openSession(shop, (await hire(shop, "planter")).token),
    ],
    [
      "one of the same person from before",
      async () => openSession(shop, await signIn(visit(shop), PEOPLE.admin, "user")),
    ],
    ["made up", async () => "clearline-admin-9000=s%3Aguess.signature"],
  ])(
    "S7: a planted session id, %s, is not the one that is signed in",
    async (_whose, plant) => {
      const planted = await plant()
      const token = await signIn(visit(shop), PEOPLE.admin, "user")
      const own = await openSession(shop, token, planted)
      expect(own).not.toBe("")
      expect(own.split("=")[0]).toBe(planted.split("=")[0])
      expect(own).not.toBe(planted)
      expect(await isIn(own)).toBe(200)
      expect(await isIn(planted)).toBe(401)
    },
  )

  it("S7: a session ends with a sign-out, and when somebody else signs in in its place", async () => {
    const first = await hire(shop, "first")
    const second = await hire(shop, "second")
    const cookie = await openSession(shop, first.token)
    const next = await openSession(shop, second.token, cookie)
    expect(await isIn(cookie)).toBe(401)
    const { body } = await withCookie(next).get<{ user: { id: string } }>(SELF)
    expect(body.user.id).toBe(second.id)

    const response = await withCookie(next).delete("/auth/session")
    expect(response.status).toBe(200)
    expect(response.headers["set-cookie"]).toMatch(/Expires=Thu, 01 Jan 1970/)
    expect(readCookie(response.headers).split("=")[1]).toBe("")
    expect(await isIn(next)).toBe(401)
    // The first one's token was not signed out by that, only the session.
    expect((await first.byToken.get(SELF)).status).toBe(200)
  })

  it("S7: requests that are under way at a sign-out do not bring the session back", async () => {
    const cookie = await openSession(shop, (await hire(shop, "busy")).token)
    const dashboard = withCookie(cookie)
    const reading = Array.from({ length: 10 }, () =>
      dashboard.get("/admin/products?limit=50"),
    )
    expect((await dashboard.delete("/auth/session")).status).toBe(200)
    await Promise.all(reading)
    expect(await isIn(cookie)).toBe(401)
    expect((await dashboard.post("/auth/token/refresh")).status).toBe(401)
  })

  it("S7: the cookie is for this host, for HTTP alone, and for no other site's requests", async () => {
    const token = await signIn(visit(shop), PEOPLE.admin, "user")
    const { headers } = await visit(shop, bearer(token)).post("/auth/session")
    const cookie = headers["set-cookie"] ?? ""
    expect(cookie).toMatch(/; Path=\/;/)
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=Lax/)
    expect(cookie).not.toMatch(/Domain=/)
  })
})
