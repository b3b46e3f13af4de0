import { classifyProblem, describeProblem } from "./describe-problem"

it.each([
  [429, "too_many_requests", "Try again in an hour."],
  [0, "unavailable", "couldn’t receive it just now"],
  [503, "too_busy", "couldn’t receive it just now"],
  [400, "invalid_request", "fill in all three fields"],
])("%i %s", (status, code, words) => {
  const text = describeProblem(classifyProblem({ status, code }))
  expect(text).toContain(words)
  expect(text).toContain("withdraw by e-mail")
})

it("says nothing for what is no problem", () => {
  expect(describeProblem("<b>")).toBeNull()
  expect(describeProblem(undefined)).toBeNull()
})
