/** The demo people that the seed makes, with their known passwords. */
export const PEOPLE = {
  admin: { email: "admin@clearline.example", password: "clearline-demo-admin" },
  practitioner: {
    email: "practitioner@clearline.example",
    password: "clearline-demo-practitioner",
  },
  client: { email: "client@clearline.example", password: "clearline-demo-client" },
} as const

/** Password of everybody a test gives an account. */
export const ACCOUNT_PASSWORD = "an owl counts seven blue boats"
