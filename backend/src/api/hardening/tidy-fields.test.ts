import { tidyFields } from "./tidy-fields"

test.each([
  [{ email: "\u200bann@example.com\u200b" }, { email: "ann@example.com" }],
  [{ email: " Ann@Example.com " }, { email: "Ann@Example.com" }],
  [{ identifier: "\ufeffann@exam\u00adple.com" }, { identifier: "ann@example.com" }],
  [{ email: "ann@münchen.de" }, { email: "ann@xn--mnchen-3ya.de" }],
  [{ email: "ann@xn--mnchen-3ya.de" }, { email: "ann@xn--mnchen-3ya.de" }],
  [{ email: "ann@пример.рф" }, { email: "ann@xn--e1afmkfd.xn--p1ai" }],
  [{ email: "no address" }, { email: "no address" }],
  [{ email: "a@ü/../b" }, { email: "a@ü/../b" }],
  [{ email: ["x"] }, { email: ["x"] }],
  [{ phone: "\u202a+49 30 1234567\u202c" }, { phone: "+49 30 1234567" }],
  [{ phone: "\u202d030/1234567\u202e\u00a0ext. 12" }, { phone: "030/1234567 ext. 12" }],
  [
    { shipping_address: { phone: "\u2066030\u2069", first_name: "\u202eA" } },
    { shipping_address: { phone: "030", first_name: "\u202eA" } },
  ],
  [[{ email: "a@b.example\u2060" }], [{ email: "a@b.example" }]],
  [{ metadata: { email: " a " } }, { metadata: { email: " a " } }],
])("R18: %# is tidied", (body, tidied) => {
  tidyFields(body)
  expect(body).toEqual(tidied)
})

it("R18: ignores a body that is not an object", () => {
  expect(() => [null, undefined, "x", 1].forEach(tidyFields)).not.toThrow()
})
