import { forgottenInput, parseForm, registerInput, signInInput } from "./parse-account"

function form(values: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) data.set(name, value)
  return data
}
const person = {
  first_name: "Siobhán",
  last_name: "Ní Dhomhnaill",
  email: " Siobhan@Example.COM ",
  password: "twelve chars",
}

test("an e-mail address is trimmed and lower-cased, a password is not changed", () => {
  const parsed = parseForm(registerInput, form({ ...person, password: " Spaces  stay " }))
  expect(parsed.values).toMatchObject({
    email: "siobhan@example.com",
    password: " Spaces  stay ",
  })
})

test.each([
  [{ password: "eleven char" }, "password"],
  [{ password: "x".repeat(129) }, "password"],
  [{ email: "siobhan" }, "email"],
  [{ first_name: "  ", last_name: "\t" }, "first_name"],
  [{ last_name: "x".repeat(121) }, "last_name"],
])("registering with %j is refused with an error on %s", (over, field) => {
  expect(
    Object.keys(parseForm(registerInput, form({ ...person, ...over })).errors ?? {}),
  ).toEqual([field])
})

test.each([{ first_name: "" }, { last_name: "" }])("one name is enough: %j", (over) => {
  expect(parseForm(registerInput, form({ ...person, ...over })).errors).toBeNull()
})

test("R18: invisible characters are removed from an e-mail address", () => {
  const email = "\u200bSiobhan@Example.com\u202c"
  const parsed = parseForm(registerInput, form({ ...person, email }))
  expect(parsed.values).toMatchObject({ email: "siobhan@example.com" })
})

test("signing in requires no minimum length of an old password", () => {
  expect(
    parseForm(signInInput, form({ email: "a@b.de", password: "short" })).errors,
  ).toBeNull()
})

test("every missing field has one error", () => {
  expect(Object.keys(parseForm(registerInput, form({})).errors ?? {}).sort()).toEqual([
    "email",
    "first_name",
    "last_name",
    "password",
  ])
  expect(Object.keys(parseForm(forgottenInput, form({})).errors ?? {})).toEqual(["email"])
})
