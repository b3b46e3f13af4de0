import { parseWithdrawal } from "./parse-withdrawal"

const whole = { name: " Ana  ", order: "#1042", email: "ana@mail.example" }
const parse = (given: Record<string, unknown>) =>
  parseWithdrawal((name) => ({ ...whole, ...given })[name])

it("takes the three fields as typed", () => {
  expect(parse({})).toEqual({
    values: { name: "Ana", order: "#1042", email: "ana@mail.example" },
    errors: {},
  })
})

it.each([
  ["no name", { name: "  " }, ["name"]],
  ["no order", { order: undefined }, ["order"]],
  ["an order in words is fine", { order: "my order of last week" }, []],
  ["no e-mail address", { email: "ana" }, ["email"]],
  ["nothing at all", { name: "", order: "", email: "" }, ["name", "order", "email"]],
  ["a file in place of a text", { name: new Blob() }, ["name"]],
  ["too long a name", { name: "x".repeat(121) }, ["name"]],
  [
    "a web address",
    { name: "see https://x.example", order: "www.x.example" },
    ["name", "order"],
  ],
])("%s", (_name, given, fields) => {
  expect(Object.keys(parse(given).errors)).toEqual(fields)
})
