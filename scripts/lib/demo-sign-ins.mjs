/**
 * @typedef {object} SignIn
 * @property {string} email
 * @property {string | null} password   null when this password does not sign in
 */

/** Printed in place of a password that no longer works. */
const changed = "(another password: it was changed in the shop)"

/**
 * Signs in once with a demo account, so that only working passwords are printed.
 *
 * @param {string} backend   address
 * @param {"user" | "customer"} actor
 * @param {{ email: string, password: string }} person
 * @param {typeof fetch} [request]
 * @returns {Promise<SignIn>}
 */
export async function checkSignIn(backend, actor, { email, password }, request = fetch) {
  const { status } = await request(`${backend}/auth/${actor}/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
    signal: AbortSignal.timeout(30_000),
  })
  return { email, password: status === 200 ? password : null }
}

/**
 * The lines under "Demo sign-ins" in the terminal.
 *
 * @param {{ admin: SignIn, practitioner: SignIn, client: SignIn }} people
 */
export const listSignIns = ({ admin, practitioner, client }) => [
  `    admin         ${admin.email}  ${admin.password ?? changed}   (dashboard)`,
  `    practitioner  ${practitioner.email}  ${practitioner.password ?? changed}`,
  `    client        ${client.email}  ${client.password ?? changed}`,
]
