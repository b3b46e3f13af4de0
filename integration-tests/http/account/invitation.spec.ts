import { describeToken } from "../../support/http/raw-request"
import { changeDatabase as change } from "../../support/http/change-database"
import { PEOPLE } from "../../support/http/people"
import {
  bearer,
  GOOD_PASSWORD,
  newEmail,
  openAccount,
  readLink,
  register,
  signIn,
  visit,
} from "../../support/http/registration"
import { describeShop } from "../../support/http/shop"
import { acceptInvite, acceptWith, invite, registerStaff } from "../../support/http/staff"
import { findCustomer } from "../../support/http/price-eligibility"

const SELF = "/admin/users/me"

describeShop("an invitation", (shop) => {
  const STRANGERS = "the password of a stranger"
  const MAY_ENTER = [200, 200]
  /** What a password opens: the sign-in of staff, and the dashboard behind it. */
  const tryAsStaff = async (email: string, password = GOOD_PASSWORD) => {
    const { status, body } = await visit(shop).post<{ token: string }>(
      "/auth/user/emailpass",
      { email, password },
    )
    if (status !== 200) return [status]
    return [status, (await visit(shop, bearer(body.token)).get(SELF)).status]
  }
  const asCustomer = (email: string, password: string) =>
    visit(shop).post("/auth/customer/emailpass", { email, password })

  it("S11: a stranger who registered first as a customer stands in nobody's way, and has nothing left", async () => {
    const email = newEmail("squatted")
    const pending = await register(visit(shop), { email, password: STRANGERS })
    const code = await readLink(email, /Confirm your e-mail/, "code")
    const asUser = await visit(shop).post<{ token: string }>("/auth/user/emailpass", {
      email,
      password: STRANGERS,
    })
    expect(asUser.status).toBe(200)
    const invited = await invite(shop.admin, email)
    const accepted = await acceptInvite(shop, invited, { email })
    expect(accepted).toMatchObject({ status: 200, body: { user: { email } } })
    expect(await tryAsStaff(email)).toEqual(MAY_ENTER)

    expect(await tryAsStaff(email, STRANGERS)).toEqual([401])
    expect((await asCustomer(email, STRANGERS)).status).toBe(401)
    for (const token of [pending, asUser.body.token]) {
      const stranger = visit(shop, bearer(token))
      const responses = [
        await stranger.get(SELF),
        await stranger.post("/auth/session"),
        await stranger.post("/auth/token/refresh"),
        await stranger.post("/auth/verification/confirm", { code }),
        await stranger.post("/store/customers", {}),
        await stranger.post(`/admin/invites/accept?token=${invited.token}`, { email }),
      ]
      expect(responses.map(({ status }) => status)).toEqual([
        401, 401, 401, 400, 401, 401,
      ])
    }
  })

  it("S11: nor does one who registers as staff, before the invited person or after", async () => {
    const email = newEmail("raced")
    const before = await registerStaff(visit(shop), email, STRANGERS)
    const invited = await invite(shop.admin, email)
    const own = await registerStaff(visit(shop), email)
    const after = await registerStaff(visit(shop), email, STRANGERS)
    await register(visit(shop), { email, password: STRANGERS })
    expect((await acceptWith(shop, invited, own, email)).status).toBe(200)
    expect(await tryAsStaff(email)).toEqual(MAY_ENTER)
    expect(await tryAsStaff(email, STRANGERS)).toEqual([401])
    for (const token of [before, after]) {
      const stranger = visit(shop, bearer(token))
      expect((await stranger.get(SELF)).status).toBe(401)
      expect((await acceptWith(shop, invited, token, email)).status).toBe(401)
    }
  })

  it("S11: nor does a second factor that the stranger has set up", async () => {
    const email = newEmail("factor")
    await register(visit(shop), { email, password: STRANGERS })
    await change(
      shop,
      `insert into auth_mfa_factor (id, auth_identity_id, provider, status)
       select 'authmfa_' || auth_identity_id, auth_identity_id, 'totp', 'enabled'
         from provider_identity where entity_id = $1`,
      [email],
    )
    const accepted = await acceptInvite(shop, await invite(shop.admin, email), { email })
    expect(accepted.status).toBe(200)
    expect(await tryAsStaff(email)).toEqual(MAY_ENTER)
  })

  it("S11: an acceptance that fails leaves the registration before it as it was", async () => {
    const email = newEmail("undone")
    await register(visit(shop), { email, password: STRANGERS })
    const invited = await invite(shop.admin, email)
    await change(shop, `insert into "user" (id, email) values ('user_twin', $1)`, [email])
    const refused = await acceptInvite(shop, invited, { email })
    expect(refused.status).toBeGreaterThanOrEqual(400)
    expect(refused.status).toBeLessThan(500)
    expect(await asCustomer(email, STRANGERS)).toMatchObject({
      status: 200,
      body: { verification_required: true },
    })
    expect((await asCustomer(email, GOOD_PASSWORD)).status).toBe(401)
    await change(shop, `delete from "user" where email = $1`, [email])
    expect((await acceptInvite(shop, invited, { email })).status).toBe(200)
  })

  it("S11: a client of the shop who is hired accepts with the password of the account", async () => {
    const person = await openAccount(shop, "hired")
    const invited = await invite(shop.admin, person.email)
    const wrong = await acceptInvite(shop, invited, {
      email: person.email,
      password: STRANGERS,
    })
    expect(wrong).toMatchObject({
      status: 400,
      body: { code: "invite_password_wrong" },
    })
    expect(wrong.body.message).toMatch(/has an account in the shop already/)
    expect(await tryAsStaff(person.email)).toEqual([200, 401])
    const accepted = await acceptInvite(shop, invited, person)
    expect(accepted.status).toBe(200)
    expect(await tryAsStaff(person.email)).toEqual(MAY_ENTER)
    // The account of the client is the same as before, and signed in still.
    expect((await person.actor.get("/store/customers/me")).status).toBe(200)
    expect((await asCustomer(person.email, person.password)).status).toBe(200)
  })

  it("S11: the same by signing in first; in capital letters; not for another address", async () => {
    const person = await openAccount(shop, "signs-in")
    const invited = await invite(shop.admin, person.email.toUpperCase())
    const other = await openAccount(shop, "other")
    const theirs = await signIn(visit(shop), other, "user")
    expect((await acceptWith(shop, invited, theirs)).status).toBe(401)
    const token = await signIn(visit(shop), person, "user")
    expect((await acceptWith(shop, invited, token)).status).toBe(200)
    expect(await tryAsStaff(person.email)).toEqual(MAY_ENTER)
  })

  it("S11: an invitation is no way to guess the password of an account", async () => {
    const person = await openAccount(shop, "guessed")
    const invited = await invite(shop.admin, person.email)
    const place = { "x-forwarded-for": "203.0.113.91" }
    const statuses: number[] = []
    for (let round = 0; round < 12; round++) {
      const token = await registerStaff(
        visit(shop, place),
        person.email,
        `a guess, number ${round}`,
      )
      const response = await acceptWith(shop, invited, token, person.email, place)
      statuses.push(response.status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429, 429])
    expect((await acceptInvite(shop, invited, person)).status).toBe(200)
  })

  it("S11: ten acceptances at once are one member of staff, who can sign in", async () => {
    const email = newEmail("clicks")
    await register(visit(shop), { email, password: STRANGERS })
    const invited = await invite(shop.admin, email)
    const responses = await Promise.all(
      Array.from({ length: 10 }, () => acceptInvite(shop, invited, { email })),
    )
    const statuses = responses.map(({ status }) => status).sort()
    expect(statuses).toEqual([200, ...Array<number>(9).fill(401)])
    const { data } = await shop.query({
      entity: "user",
      fields: ["id"],
      filters: { email },
    })
    expect(data).toHaveLength(1)
    expect(await tryAsStaff(email)).toEqual(MAY_ENTER)
  })

  it("S11: one person's two accounts end one by one, and each can begin again", async () => {
    const person = await openAccount(shop, "both")
    const { email } = person
    const accepted = await acceptInvite(shop, await invite(shop.admin, email), person)
    await shop.admin.delete(`/admin/users/${accepted.body.user?.id}`)
    expect(await tryAsStaff(email)).toEqual([200, 401])
    expect((await person.actor.get("/store/customers/me")).status).toBe(200)
    const back = await acceptInvite(shop, await invite(shop.admin, email), person)
    expect(back.status).toBe(200)
    expect(await tryAsStaff(email)).toEqual(MAY_ENTER)

    await shop.admin.delete(`/admin/customers/${await findCustomer(shop, email)}`)
    expect((await person.actor.get("/store/customers/me")).status).toBe(401)
    expect(await tryAsStaff(email)).toEqual(MAY_ENTER)
    await visit(shop).post("/auth/customer/emailpass/reset-password", {
      identifier: email,
    })
    const reset = await readLink(email, /new password/, "token")
    const set = await visit(shop, bearer(reset)).post("/auth/customer/emailpass/update", {
      password: "another good password",
    })
    expect(set.status).toBe(200)
    const token = await signIn(visit(shop), { email, password: "another good password" })
    expect((await visit(shop, bearer(token)).get("/store/customers/me")).status).toBe(200)
  })

  it("A15: registering as staff tells nothing about an address", async () => {
    const waiting = newEmail("waiting")
    await register(visit(shop), { email: waiting, password: STRANGERS })
    const responses = new Set<string>()
    for (const email of [
      PEOPLE.admin.email,
      PEOPLE.client.email,
      waiting,
      newEmail("x"),
    ]) {
      const token = await registerStaff(visit(shop), email)
      responses.add(describeToken(token).replace(/(staff_registration":)"[^"]+"/, "$1"))
      const stranger = visit(shop, bearer(token))
      const { status } = await stranger.post("/auth/token/refresh")
      responses.add(`refresh ${status}`)
    }
    expect([...responses]).toHaveLength(2)
  })
})
