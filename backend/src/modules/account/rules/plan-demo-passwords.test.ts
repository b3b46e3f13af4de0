import { planDemoPasswords } from "./plan-demo-passwords"

const strong = "four quiet words here"
const demo = (configured: { admin?: string; client?: string } = {}) => [
  {
    email: "admin@shop.example",
    knownPassword: "known-admin",
    variable: "DEMO_ADMIN_PASSWORD",
    configured: configured.admin,
  },
  {
    email: "client@shop.example",
    knownPassword: "known-client",
    variable: "DEMO_CLIENT_PASSWORD",
    configured: configured.client,
  },
]
const admin = { email: "admin@shop.example" }
const client = { email: "client@shop.example" }
const colleague = { email: "zoë@shop.example" }

test("S1: a shop without known passwords needs no change to start", () => {
  const plan = planDemoPasswords([], demo({ admin: strong }))
  expect(plan).toEqual({ resets: [], refusals: [] })
})

test("S1: a demo person gets the configured password", () => {
  expect(planDemoPasswords([admin], demo({ admin: strong }))).toEqual({
    resets: [{ email: admin.email, password: strong }],
    refusals: [],
  })
})

test.each([undefined, ""])(
  "S1: a demo person without a configured password (%j) stops the start and names the variable",
  (password) => {
    const people = demo({ admin: strong, ...(password === "" && { client: "" }) })
    const { resets, refusals } = planDemoPasswords([client], people)
    expect(resets).toEqual([])
    expect(refusals).toEqual([
      expect.stringMatching(/^c…@shop\.example.*Set DEMO_CLIENT_PASSWORD/),
    ])
  },
)

test("S1: a colleague with a known password stops the start, whatever is configured", () => {
  const { resets, refusals } = planDemoPasswords(
    [admin, colleague],
    demo({ admin: strong, client: strong }),
  )
  expect(resets).toEqual([{ email: admin.email, password: strong }])
  expect(refusals).toEqual([expect.stringContaining("z…@shop.example signs in")])
})
