import type { Actor } from "./actor"
import { bearer, GOOD_PASSWORD, newEmail, signIn, visit } from "./registration"
import type { Shop } from "./shop"

export type Invite = { id: string; token: string }

/** A member of staff who is signed in by token and in the dashboard, by cookie. */
export type Colleague = {
  id: string
  email: string
  token: string
  byToken: Actor
  byCookie: Actor
}

/** Invites somebody, as the admin or a colleague does; gives what the link of it holds. */
export async function invite(by: Actor, email: string): Promise<Invite> {
  const { status, body } = await by.post<{ invite: Invite }>("/admin/invites", { email })
  if (status !== 200) throw new Error(`Invitation: ${status} ${JSON.stringify(body)}`)
  return body.invite
}

/** Registers as the dashboard's page for invited people does. */
export async function registerStaff(
  visitor: Actor,
  email: string,
  password = GOOD_PASSWORD,
): Promise<string> {
  const { status, body } = await visitor.post<{ token: string }>(
    "/auth/user/emailpass/register",
    { email, password },
  )
  if (status !== 200) throw new Error(`Registration: ${status} ${JSON.stringify(body)}`)
  return body.token
}

/** Accepts an invitation with a token, of a registration or a sign-in. */
export async function acceptWith(
  shop: Shop,
  { token }: Pick<Invite, "token">,
  registered: string,
  email?: string,
  headers: Record<string, string> = {},
) {
  return visit(shop, { ...headers, ...bearer(registered) }).post<{
    user?: { id: string }
    code?: string
    message?: string
  }>(`/admin/invites/accept?token=${token}`, {
    first_name: "Ida",
    last_name: "Berg",
    ...(email ? { email } : {}),
  })
}

/** Registers and accepts, as that page does; returns the response to the second request. */
export async function acceptInvite(
  shop: Shop,
  invited: Pick<Invite, "token">,
  { email, password = GOOD_PASSWORD }: { email: string; password?: string },
) {
  const registered = await registerStaff(visit(shop), email, password)
  return acceptWith(shop, invited, registered, email)
}

/** The cookies of a response, as a browser sends them back. */
export function readCookie(headers: Record<string, string>): string {
  return (headers["set-cookie"] ?? "").split(";")[0] ?? ""
}

/** Opens a session of the dashboard with a token; gives its cookie. */
export async function openSession(
  shop: Shop,
  token: string,
  planted?: string,
): Promise<string> {
  const { status, headers } = await visit(shop, {
    ...bearer(token),
    ...(planted ? { cookie: planted } : {}),
  }).post("/auth/session")
  if (status !== 200) throw new Error(`Session: ${status}`)
  return readCookie(headers)
}

/** Hires somebody: invited by the admin, accepted, signed in both ways. */
export async function hire(shop: Shop, name: string): Promise<Colleague> {
  const email = newEmail(name)
  const accepted = await acceptInvite(shop, await invite(shop.admin, email), { email })
  if (accepted.status !== 200) throw new Error(`Not hired: ${accepted.status}`)
  const token = await signIn(visit(shop), { email, password: GOOD_PASSWORD }, "user")
  const cookie = await openSession(shop, token)
  return {
    id: accepted.body.user?.id ?? "",
    email,
    token,
    byToken: visit(shop, bearer(token)),
    byCookie: visit(shop, { cookie }),
  }
}
