import { checkSignIn, listSignIns } from "./demo-sign-ins.mjs"

const admin = { email: "admin@shop.example", password: "what is configured" }
/** @param {number} status @returns {typeof fetch} */
const answering = (status) => async () => new globalThis.Response(null, { status })

test("S1: a password that signs in is printed", async () => {
  expect(await checkSignIn("http://shop", "user", admin, answering(200))).toEqual(admin)
})

test.each([401, 403, 429, 500])(
  "S1: a password that gets status %s is not printed",
  async (status) => {
    const person = await checkSignIn("http://shop", "user", admin, answering(status))
    expect(person).toEqual({ email: admin.email, password: null })
    const [line] = listSignIns({ admin: person, practitioner: admin, client: admin })
    expect(line).toContain("another password")
    expect(line).not.toContain(admin.password)
  },
)
