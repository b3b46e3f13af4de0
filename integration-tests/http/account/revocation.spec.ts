import { PEOPLE } from "../../support/http/people"
import {
  bearer,
  GOOD_PASSWORD,
  newEmail,
  openAccount,
  readLink,
  readMail,
  register,
  signIn,
  visit,
} from "../../support/http/registration"
import { describeShop, type Shop } from "../../support/http/shop"

const DOOR = "/auth/customer/emailpass"
const ME = "/store/customers/me"

async function findCustomerId(shop: Shop, email: string): Promise<string> {
  const { data } = await shop.query({
    entity: "customer",
    fields: ["id"],
    filters: { email, has_account: true },
  })
  return String(data[0]?.id)
}

const countMails = async (email: string, fits: RegExp) => {
  const { readdir, readFile } = await import("node:fs/promises")
  const dir = `${process.env.DATA_DIR}/mail`
  const names = (await readdir(dir)).filter((name) => name.endsWith(".eml"))
  const mails = await Promise.all(names.map((name) => readFile(`${dir}/${name}`, "utf8")))
  return mails.filter((mail) => mail.includes(email) && fits.test(mail)).length
}

describeShop("accounts and their tokens", (shop) => {
  it("A2: an account opens with the mailed link and the password, with nothing less", async () => {
    const person = { email: newEmail("opens"), password: GOOD_PASSWORD }
    const pending = await register(visit(shop), person, { first_name: "Zoë" })
    const made = () => visit(shop, bearer(pending)).post("/store/customers", {})
    expect(await made()).toMatchObject({
      status: 403,
      body: { code: "email_not_verified" },
    })
    const early = await visit(shop).post<{ verification_required?: boolean }>(
      DOOR,
      person,
    )
    expect(early).toMatchObject({ status: 200, body: { verification_required: true } })

    const code = await readLink(person.email, /Confirm your e-mail/, "code")
    const alone = await visit(shop).post("/auth/verification/confirm", { code })
    expect(alone).toMatchObject({ status: 400, body: { code: "code_not_valid" } })
    const stranger = await register(visit(shop), {
      email: newEmail("stranger"),
      password: GOOD_PASSWORD,
    })
    const confirm = (token: string) =>
      visit(shop, bearer(token)).post("/auth/verification/confirm", { code })
    expect((await confirm(stranger)).status).toBe(400)
    expect((await confirm(pending)).status).toBe(200)
    expect((await confirm(pending)).status).toBe(400)

    const renewed = await visit(shop, bearer(pending)).post<{ token: string }>(
      "/auth/token/refresh",
    )
    const me = await visit(shop, bearer(renewed.body.token)).get<{
      customer: { email: string; first_name: string }
    }>(ME)
    expect(me.body.customer).toMatchObject({ email: person.email, first_name: "Zoë" })
    await readMail(person.email, /account is ready/)
  })

  it("A2: a customer has the address of the identity, and no other", async () => {
    const victim = newEmail("victim")
    const person = { email: newEmail("squatter"), password: GOOD_PASSWORD }
    const pending = await register(visit(shop), person)
    const code = await readLink(person.email, /Confirm your e-mail/, "code")
    const requested = await visit(shop, bearer(pending)).post("/store/customers", {
      email: victim,
    })
    expect(requested).toMatchObject({ status: 400, body: { code: "email_mismatch" } })
    await visit(shop, bearer(pending)).post("/auth/verification/confirm", { code })
    const again = await visit(shop, bearer(pending)).post("/store/customers", {
      email: victim,
    })
    expect(again).toMatchObject({ status: 400, body: { code: "email_mismatch" } })
    const token = await signIn(visit(shop), person)
    const moved = await visit(shop, bearer(token)).post(ME, { email: victim })
    expect(moved.status).toBe(400)
    const id = await findCustomerId(shop, person.email)
    const byStaff = await shop.admin.post(`/admin/customers/${id}`, { email: victim })
    expect(byStaff).toMatchObject({ status: 400, body: { code: "email_mismatch" } })
    const renamed = await shop.admin.post(`/admin/customers/${id}`, { first_name: "Ida" })
    expect(renamed.status).toBe(200)
    const { data } = await shop.query({
      entity: "customer",
      fields: ["id"],
      filters: { email: victim },
    })
    expect(data).toEqual([])
  })

  it("A2: who registers with somebody's address gets no account by the owner's click", async () => {
    const email = newEmail("hijacked")
    await register(visit(shop), { email, password: "the password of a stranger" })
    const mine = await register(visit(shop), { email, password: GOOD_PASSWORD })
    const code = await readLink(email, /Confirm your e-mail/, "code")
    const clicked = await visit(shop, bearer(mine)).post("/auth/verification/confirm", {
      code,
    })
    expect(clicked.status).toBe(400)

    await visit(shop).post(`${DOOR}/reset-password`, { identifier: email })
    const token = await readLink(email, /new password/, "token")
    const set = await visit(shop, bearer(token)).post(`${DOOR}/update`, {
      password: GOOD_PASSWORD,
    })
    expect(set.status).toBe(200)
    const own = await signIn(visit(shop), { email, password: GOOD_PASSWORD })
    expect((await visit(shop, bearer(own)).get(ME)).status).toBe(200)
    const theirs = await visit(shop).post(DOOR, {
      email,
      password: "the password of a stranger",
    })
    expect(theirs.status).toBe(401)
  })

  it("A14: a hundred requests for a new password are three mails, and one answer", async () => {
    const { email } = PEOPLE.practitioner
    const before = await countMails(email, /new password/).catch(() => 0)
    const visitor = visit(shop)
    const responses = new Set<string>()
    for (let round = 0; round < 100; round++) {
      const { status, body } = await visitor.post(`${DOOR}/reset-password`, {
        identifier: email,
      })
      responses.add(`${status} ${JSON.stringify(body)}`)
    }
    expect([...responses]).toEqual(['201 "Created"'])
    // Asked last, so its mail comes after any that would still be on its way.
    await visit(shop).post(`${DOOR}/reset-password`, { identifier: PEOPLE.client.email })
    await readLink(PEOPLE.client.email, /new password/, "token")
    expect(await countMails(email, /new password/)).toBe(before + 3)
  })

  it("A18: a changed password kills every token of before, and opens the door at once", async () => {
    const person = await openAccount(shop, "change")
    const elsewhere = visit(shop, bearer(await signIn(visit(shop), person)))
    expect((await elsewhere.get(ME)).status).toBe(200)
    const wrong = await person.actor.post(`${ME}/password`, {
      current_password: "not this one",
      password: "another good password",
    })
    expect(wrong).toMatchObject({ status: 400, body: { code: "password_wrong" } })
    const changed = await person.actor.post(`${ME}/password`, {
      current_password: person.password,
      password: "another good password",
    })
    expect(changed.status).toBe(200)
    expect((await elsewhere.get(ME)).status).toBe(401)
    expect((await person.actor.get(ME)).status).toBe(401)
    expect((await visit(shop).post(DOOR, person)).status).toBe(401)
    const renewed = await elsewhere.post("/auth/token/refresh")
    expect(renewed.status).toBe(401)
    const token = await signIn(visit(shop), {
      email: person.email,
      password: "another good password",
    })
    expect((await visit(shop, bearer(token)).get(ME)).status).toBe(200)
  })

  it("A18: a new password by mail and a sign-out everywhere kill every token of before", async () => {
    const person = await openAccount(shop, "everywhere")
    await visit(shop).post(`${DOOR}/reset-password`, { identifier: person.email })
    const reset = await readLink(person.email, /new password/, "token")
    // A token of a mail is no session.
    expect((await visit(shop, bearer(reset)).get(ME)).status).toBe(401)
    const set = await visit(shop, bearer(reset)).post(`${DOOR}/update`, {
      password: "another good password",
    })
    expect(set.status).toBe(200)
    expect((await person.actor.get(ME)).status).toBe(401)

    const fresh = { email: person.email, password: "another good password" }
    const here = visit(shop, bearer(await signIn(visit(shop), fresh)))
    const there = visit(shop, bearer(await signIn(visit(shop), fresh)))
    expect((await here.delete(`${ME}/sessions`)).status).toBe(200)
    expect((await here.get(ME)).status).toBe(401)
    expect((await there.get(ME)).status).toBe(401)
    // A dead token is no token: what is open to guests stays open.
    expect((await there.get("/store/regions")).status).toBe(200)
  })

  it("A18: signing out kills the token that was used, and that one only", async () => {
    const person = await openAccount(shop, "logout")
    const other = visit(shop, bearer(await signInLater(shop, person, person.token)))
    expect((await person.actor.delete("/auth/session")).status).toBe(200)
    expect((await person.actor.get(ME)).status).toBe(401)
    expect((await other.get(ME)).status).toBe(200)
    const forged = `${person.token.slice(0, -4)}AAAA`
    expect((await visit(shop, bearer(forged)).delete("/auth/session")).status).toBe(401)
  })

  it("A18: staff suspend a customer, who then has no token, and lift it again", async () => {
    const person = await openAccount(shop, "suspended")
    const id = await findCustomerId(shop, person.email)
    const route = `/admin/customers/${id}/suspension`
    expect((await shop.admin.post(route, { reason: "" })).status).toBe(400)
    const reason = "Chargebacks on three orders"
    const told = await shop.admin.post<{ suspension: { reason: string } }>(route, {
      reason,
    })
    expect(told).toMatchObject({ status: 200, body: { suspension: { reason } } })

    expect((await person.actor.get(ME)).status).toBe(401)
    const right = await visit(shop).post(DOOR, person)
    expect(right).toMatchObject({ status: 403, body: { code: "account_suspended" } })
    const wrong = await visit(shop).post(DOOR, { ...person, password: "wrong" })
    expect(wrong).toMatchObject({
      status: 401,
      body: { message: "Invalid email or password" },
    })
    for (const stranger of [shop.guest, shop.client]) {
      expect((await stranger.get(route)).status).toBe(401)
      expect((await stranger.delete(route)).status).toBe(401)
    }
    expect((await shop.admin.delete(route)).status).toBe(200)
    expect((await person.actor.get(ME)).status).toBe(401)
    const token = await signInLater(shop, person, person.token)
    expect((await visit(shop, bearer(token)).get(ME)).status).toBe(200)
    expect((await shop.admin.get("/admin/customers/cus_none/suspension")).body).toEqual({
      suspension: null,
    })
    const none = await shop.admin.post("/admin/customers/cus_none/suspension", { reason })
    expect(none.status).toBe(404)
  })

  it("A18: a colleague's new password ends the dashboard's sessions", async () => {
    const email = newEmail("colleague")
    const invited = await shop.admin.post<{ invite: { token: string } }>(
      "/admin/invites",
      {
        email,
      },
    )
    const { body } = await visit(shop).post<{ token: string }>(
      "/auth/user/emailpass/register",
      { email, password: GOOD_PASSWORD },
    )
    await visit(shop, bearer(body.token)).post(
      `/admin/invites/accept?token=${invited.body.invite.token}`,
      { email, first_name: "Ida" },
    )
    const token = await signIn(visit(shop), { email, password: GOOD_PASSWORD }, "user")
    const opened = await visit(shop, bearer(token)).post("/auth/session")
    const cookie = (opened.headers["set-cookie"] ?? "").split(";")[0] ?? ""
    const dashboard = visit(shop, { cookie })
    expect((await dashboard.get("/admin/users/me")).status).toBe(200)

    await visit(shop).post("/auth/user/emailpass/reset-password", { identifier: email })
    const reset = await readLink(email, /new password/, "token")
    const set = await visit(shop, bearer(reset)).post("/auth/user/emailpass/update", {
      password: "another good password",
    })
    expect(set.status).toBe(200)
    expect((await dashboard.get("/admin/users/me")).status).toBe(401)
    expect((await visit(shop, bearer(token)).get("/admin/users/me")).status).toBe(401)
  })
})

/** Signs in anew, in another second than an earlier token: a JWT counts whole seconds. */
async function signInLater(
  shop: Shop,
  person: { email: string; password: string },
  earlier: string,
): Promise<string> {
  const readSecond = (token: string) =>
    (
      JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as {
        iat: number
      }
    ).iat
  for (;;) {
    const token = await signIn(visit(shop), person)
    if (readSecond(token) > readSecond(earlier)) return token
  }
}
