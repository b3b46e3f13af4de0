import type { CommentRequest } from "../../../contracts"
import { countLinks, judgeComment, tidyComment } from "./judge-comment"

const GOOD: CommentRequest = {
  name: "Ana",
  email: "ana@mail.example",
  text: "How long until the dots fade?",
  consent: true,
}

test.each<[string, Partial<CommentRequest>, string[]]>([
  ["nothing is wrong", {}, []],
  [
    "nothing is given",
    { name: " ", email: "", text: "\u200b", consent: false },
    ["name missing", "email missing", "text missing", "consent missing"],
  ],
  ["as long as can be", { name: "😀".repeat(60), text: "😀".repeat(2_000) }, []],
  [
    "one longer",
    { name: "😀".repeat(61), text: "x".repeat(2_001) },
    ["name too_long", "text too_long"],
  ],
  ["two links", { text: "https://a.example/x and www.b.example" }, []],
  [
    "three links",
    { text: "https://a.example www.b.example c.com" },
    ["text too_many_links"],
  ],
  ["a link for a name", { name: "best-pills.shop" }, ["name too_many_links"]],
  ["no address", { email: "ana" }, ["email no_email"]],
  ["two addresses", { email: "a@b.example, c@d.example" }, ["email no_email"]],
  [
    "a header in the address",
    { email: "a@b.example\nBcc: c@d.example" },
    ["email no_email"],
  ],
  ["a long address", { email: `${"a".repeat(250)}@b.example` }, ["email no_email"]],
])("%s", (_what, given, told) => {
  const request = { ...GOOD, ...given }
  const problems = judgeComment(tidyComment(request), request.consent)
  expect(problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual(told)
})

test.each([
  ["See https://www.clinic.example/a?b.c", 1],
  ["See clinic.com/a, or shop.clinic.co.uk", 2],
  ["It hurt.Then it did not. 0.25 mm, e.g. so", 0],
  ["Write to ana@clinic.com", 0],
  ["HTTP://A.EXAMPLE", 1],
])("%s contains %s links", (text, links) => {
  expect(countLinks(text)).toBe(links)
})
