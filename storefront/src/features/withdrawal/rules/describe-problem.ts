const OTHER_WAY = "You can also withdraw by e-mail: the contact page has our address."

/**
 * What a person can do when a withdrawal did not reach the shop. The right does not depend
 * on this page, so there is always another way.
 */
const WORDS = {
  fields: `Please fill in all three fields. An e-mail address looks like name@example.com, and web addresses don’t belong here. ${OTHER_WAY}`,
  limit: `Too many withdrawals came from here. Try again in an hour. ${OTHER_WAY}`,
  later: `We couldn’t receive it just now. Wait a moment and try again. ${OTHER_WAY}`,
} as const
export type WithdrawalProblem = keyof typeof WORDS

/** The kind of a refusal of the backend. */
export function classifyProblem(problem: {
  status: number
  code: string
}): WithdrawalProblem {
  if (problem.code === "too_many_requests") return "limit"
  return problem.status === 0 || problem.status >= 500 ? "later" : "fields"
}

/** The words for a kind of problem from an address; null for anything else. */
export function describeProblem(kind: unknown): string | null {
  return kind === "fields" || kind === "limit" || kind === "later" ? WORDS[kind] : null
}
