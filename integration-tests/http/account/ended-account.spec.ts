import type { Actor } from "../../support/http/actor"
import { changeDatabase as change } from "../../support/http/change-database"
import { makeOwnedFixtures } from "../../support/http/owned-fixtures"
import { GOOD_PASSWORD, openAccount, visit } from "../../support/http/registration"
import { describeShop, type Shop } from "../../support/http/shop"
import { acceptInvite, hire, invite } from "../../support/http/staff"
import { findCustomer } from "../../support/http/price-eligibility"

const ME = "/store/customers/me"

type Key = {
  id: string
  token: string
  created_by: string
  revoked_at: string | null
  revoked_by: string | null
}

async function makeKey(by: Actor, title: string): Promise<Key> {
  const { status, body } = await by.post<{ api_key: Key }>("/admin/api-keys", {
    title,
    type: "secret",
  })
  expect(status).toBe(200)
  return body.api_key
}

/** Somebody who uses a secret key, as a program would. */
const withKey = (shop: Shop, { token }: Key) =>
  visit(shop, {
    authorization: `Basic ${Buffer.from(`${token}:`).toString("base64")}`,
  })

const STAFF_ROUTES: ["get" | "post", string, object?][] = [
  ["get", "/admin/users/me"],
  ["get", "/admin/orders"],
  ["get", "/admin/customers"],
  ["get", "/ADMIN/orders"],
  ["get", "/admin/articles"],
  ["get", "/admin/feature-flags"],
  ["post", "/admin/api-keys", { title: "stays", type: "secret" }],
  ["post", "/admin/invites", { email: "comes-back@clerk.example" }],
]

async function listStatuses(
  who: Actor,
  routes: ["get" | "post", string, object?][],
): Promise<number[]> {
  const statuses: number[] = []
  for (const [method, path, body] of routes) {
    const { status } = method === "get" ? await who.get(path) : await who.post(path, body)
    statuses.push(status)
  }
  return [...new Set(statuses)]
}

describeShop("an account that has ended", (shop) => {
  it("S3: removed staff have no token, no cookie, no refresh and no sign-in left", async () => {
    const left = await hire(shop, "leaves")
    expect(await listStatuses(left.byToken, STAFF_ROUTES.slice(0, 4))).toEqual([200])
    expect(await listStatuses(left.byCookie, STAFF_ROUTES.slice(0, 4))).toEqual([200])
    const removed = await shop.admin.delete(`/admin/users/${left.id}`)
    expect(removed).toMatchObject({
      status: 200,
      body: { id: left.id, object: "user", deleted: true },
    })
    expect(await listStatuses(left.byToken, STAFF_ROUTES)).toEqual([401])
    expect(await listStatuses(left.byCookie, STAFF_ROUTES)).toEqual([401])
    for (const who of [left.byToken, left.byCookie]) {
      expect((await who.post("/auth/token/refresh")).status).toBe(401)
    }
    expect((await left.byToken.post("/auth/session")).status).toBe(401)
    const again = await visit(shop).post("/auth/user/emailpass", {
      email: left.email,
      password: GOOD_PASSWORD,
    })
    expect(again.status).toBe(401)
    expect((await shop.admin.get("/admin/users/me")).status).toBe(200)
  })

  it.each([
    ["the user is deleted", `update "user" set deleted_at = now() where id = $1`],
    ["the user's row is gone", `delete from "user" where id = $1`],
    [
      "the identity is unlinked from its user",
      "update auth_identity set app_metadata = null where app_metadata ->> 'user_id' = $1",
    ],
    [
      "the identity is given to another user",
      `update auth_identity set app_metadata = '{"user_id":"user_other"}'
        where app_metadata ->> 'user_id' = $1`,
    ],
    [
      "the identity is deleted",
      "update auth_identity set deleted_at = now() where app_metadata ->> 'user_id' = $1",
    ],
    [
      "the identity is signed out by another process",
      `insert into sign_out (id, auth_identity_id, issued_from, issued_until)
       select 'sout_' || id, id, 0, 2000000000 from auth_identity
        where app_metadata ->> 'user_id' = $1`,
    ],
  ])(
    "S3: %s behind this process's back, and the next request is refused",
    async (_what, sql) => {
      const left = await hire(shop, "elsewhere")
      for (const who of [left.byToken, left.byCookie]) {
        expect((await who.get("/admin/orders")).status).toBe(200)
      }
      await change(shop, sql, [left.id])
      for (const who of [left.byToken, left.byCookie]) {
        expect((await who.get("/admin/orders")).status).toBe(401)
        expect((await who.post("/auth/token/refresh")).status).toBe(401)
      }
    },
  )

  it("S3: secret keys of removed staff are closed and still listed; the shop's own key works", async () => {
    const left = await hire(shop, "keys")
    const first = await makeKey(left.byToken, "first")
    const second = await makeKey(withKey(shop, first), "made with the first")
    const later = await makeKey(left.byToken, "to be revoked tomorrow")
    await left.byToken.post(`/admin/api-keys/${later.id}/revoke`, { revoke_in: 86_400 })
    // The link between the second and its maker is taken out.
    await left.byToken.post(`/admin/api-keys/${first.id}/revoke`, {})
    expect((await left.byToken.delete(`/admin/api-keys/${first.id}`)).status).toBe(200)
    const publishable = await left.byToken.post<{ api_key: Key }>("/admin/api-keys", {
      title: "a second storefront",
      type: "publishable",
    })
    const kept = await makeKey(shop.admin, "a colleague's")
    for (const key of [second, later, kept]) {
      expect((await withKey(shop, key).get("/admin/orders")).status).toBe(200)
    }

    await shop.admin.delete(`/admin/users/${left.id}`)
    for (const key of [second, later]) {
      expect(await listStatuses(withKey(shop, key), STAFF_ROUTES)).toEqual([401])
    }
    expect((await withKey(shop, kept).get("/admin/orders")).status).toBe(200)
    const { body } = await shop.admin.get<{ api_keys: Key[] }>(
      "/admin/api-keys?type=secret&limit=100",
    )
    const byLeft = body.api_keys.filter(({ created_by }) => created_by === left.id)
    expect(byLeft.map(({ id }) => id).sort()).toEqual([second.id, later.id].sort())
    for (const { revoked_at, revoked_by } of byLeft) {
      expect(Date.parse(String(revoked_at))).toBeLessThanOrEqual(Date.now())
      expect(revoked_by).toMatch(/^user_/)
    }
    const open = await shop.admin.get<{ api_key: Key }>(
      `/admin/api-keys/${publishable.body.api_key.id}`,
    )
    expect(open.body.api_key.revoked_at).toBeNull()
  })

  it("S3: a key is closed at its next use when its maker is deleted behind this process's back", async () => {
    const left = await hire(shop, "key-elsewhere")
    const key = withKey(shop, await makeKey(left.byToken, "lasting"))
    expect((await key.get("/admin/orders")).status).toBe(200)
    await change(shop, `update "user" set deleted_at = now() where id = $1`, [left.id])
    expect(await listStatuses(key, STAFF_ROUTES)).toEqual([401])
  })

  it("S3: invitations of removed staff are taken back; those of others stay", async () => {
    const left = await hire(shop, "invites")
    const key = withKey(shop, await makeKey(left.byToken, "inviting"))
    const [byToken, byKey, behind, kept] = [
      "friend@clerk.example",
      "second-friend@clerk.example",
      "third-friend@clerk.example",
      "welcome@clerk.example",
    ].map((email) => ({ email }))
    if (!byToken || !byKey || !behind || !kept) throw new Error("Four are needed")
    const tokens = {
      byToken: await invite(left.byToken, byToken.email),
      byKey: await invite(key, byKey.email),
      kept: await invite(shop.admin, kept.email),
    }
    await shop.admin.delete(`/admin/users/${left.id}`)
    expect((await acceptInvite(shop, tokens.byToken, byToken)).status).toBe(401)
    expect((await acceptInvite(shop, tokens.byKey, byKey)).status).toBe(401)
    expect((await acceptInvite(shop, tokens.kept, kept)).status).toBe(200)
    // Who is wanted all the same is invited by somebody who is there.
    const again = await invite(shop.admin, byToken.email)
    expect((await acceptInvite(shop, again, byToken)).status).toBe(200)

    const gone = await hire(shop, "invites-elsewhere")
    const open = await invite(gone.byToken, behind.email)
    await change(shop, `update "user" set deleted_at = now() where id = $1`, [gone.id])
    expect((await acceptInvite(shop, open, behind)).status).toBe(401)
  })

  it("S3: nothing of a deleted customer's account opens, by token or by the ids that are left", async () => {
    const person = await openAccount(shop, "deleted")
    const { actor } = person
    const { cart, order, address } = await makeOwnedFixtures(shop, actor)
    const routes: ["get" | "post", string, object?][] = [
      ["get", ME],
      ["get", `${ME}/access`],
      ["get", `${ME}/addresses`],
      ["post", `${ME}/addresses`, { first_name: "Ida" }],
      ["post", `${ME}/addresses/${address}`, { first_name: "Ida" }],
      ["post", ME, { first_name: "Ida" }],
      ["post", `${ME}/password`, { current_password: "x", password: "y" }],
      ["get", "/store/orders"],
      ["post", "/auth/token/refresh"],
      ["post", "/auth/session"],
    ]
    const { data } = await shop.query({
      entity: "order_cart",
      fields: ["cart_id"],
      filters: { order_id: order },
    })
    const remembers = visit(shop, { "x-clearline-cart": String(data[0]?.cart_id) })
    const id = await findCustomer(shop, person.email)
    expect((await shop.admin.delete(`/admin/customers/${id}`)).status).toBe(200)
    expect(await listStatuses(actor, routes)).toEqual([401])
    for (const who of [actor, shop.guest, remembers]) {
      expect((await who.get(`/store/carts/${cart}`)).status).toBe(404)
      expect((await who.get(`/store/orders/${order}`)).status).toBe(404)
    }
    // A dead token is no token: what is open to guests stays open.
    expect((await actor.get("/store/regions")).status).toBe(200)
    const again = await visit(shop).post("/auth/customer/emailpass", {
      email: person.email,
      password: person.password,
    })
    expect(again.status).toBe(401)
  })

  it.each([
    ["deleted", "update customer set deleted_at = now() where id = $1"],
    [
      "unlinked",
      "update auth_identity set app_metadata = null where app_metadata ->> 'customer_id' = $1",
    ],
    [
      "suspended",
      `insert into account_suspension (id, customer_id, reason) values ('susp_1', $1, 'x')`,
    ],
  ])(
    "S3: a customer %s behind this process's back is out with the next request",
    async (_how, sql) => {
      const person = await openAccount(shop, "behind")
      expect((await person.actor.get(ME)).status).toBe(200)
      await change(shop, sql, [await findCustomer(shop, person.email)])
      expect((await person.actor.get(ME)).status).toBe(401)
      expect((await person.actor.post("/auth/token/refresh")).status).toBe(401)
    },
  )
})
