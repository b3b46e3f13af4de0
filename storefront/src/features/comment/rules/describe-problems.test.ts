import { describeProblems } from "./describe-problems"

const refuse = (code: string, body: unknown = null, status = 400) =>
  describeProblems({ status, code, body })

test("each error appears beside its field", () => {
  const problems = [
    { field: "email", problem: "no_email" },
    { field: "text", problem: "too_many_links" },
    { field: "elsewhere", problem: "missing" },
    { field: "name", problem: "unheard-of" },
  ]
  expect(refuse("comment_unusable", { problems })).toEqual({
    message: "Please check these fields",
    errors: {
      email: "Enter one e-mail address, such as name@mail.example.",
      text: "Use up to 2 links.",
    },
  })
})

test.each([
  ["too_many_requests", { retry_after: 3_000 }, 429, "in 50 minutes"],
  ["too_many_requests", { retry_after: 60 }, 429, "in 1 minute."],
  ["too_many_requests", { retry_after: 80_000 }, 429, "in 23 hours"],
  ["too_many_requests", null, 429, "later"],
  ["unavailable", null, 0, "couldn’t reach"],
  ["too_busy", null, 503, "couldn’t reach"],
  ["article_not_found", null, 404, "no longer exists"],
  ["unheard_of", { message: "secret words" }, 400, "couldn’t send this"],
])("%s %j", (code, body, status, words) => {
  expect(refuse(code, body, status).message).toContain(words)
})

test("a text that is much too long has an error beside its field too", () => {
  expect(refuse("invalid_request", { fields: ["text", "other"] }).errors).toEqual({
    text: "Use up to 2,000 characters for the comment.",
  })
  expect(refuse("invalid_request", { fields: ["other"] }).errors).toEqual({})
})
