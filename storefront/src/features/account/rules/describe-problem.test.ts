import { describeProblem } from "./describe-problem"

const problem = (code: string, status: number, body: unknown = null) => ({
  code,
  status,
  body,
  message: `${code}: Use at least 12 characters.`,
})

test.each([
  [problem("too_many_requests", 429, { retry_after: 700 }), "Try again in 12 minutes."],
  [problem("too_many_requests", 429, { retry_after: 40 }), "Try again in 40 seconds."],
  [problem("too_many_requests", 429, { retry_after: 1 }), "Try again in 1 second."],
  [problem("too_many_requests", 429), "Try again later."],
  [problem("account_suspended", 403), "This account is suspended."],
  [problem("too_busy", 503), "We couldn’t reach the shop."],
  [problem("whatever", 0), "We couldn’t reach the shop."],
  [problem("address_book_full", 409), "Your address book is full."],
  [problem("code_not_valid", 400), "This link has expired or has been used."],
  [problem("unauthorized", 401), "It did not work here."],
])("%j is explained at the top", (refused, words) => {
  const { message, errors } = describeProblem(refused, "It did not work here.")
  expect(message).toContain(words)
  expect(errors).toEqual({})
})

test("A16: the error of a weak password appears beside its field", () => {
  expect(describeProblem(problem("password_too_weak", 400), "")).toEqual({
    message: null,
    errors: { password: "Use at least 12 characters." },
  })
  expect(describeProblem(problem("password_wrong", 400), "").errors).toHaveProperty(
    "current_password",
  )
})
