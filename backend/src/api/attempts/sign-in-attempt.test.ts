import { type RateLimiterAbstract, RateLimiterMemory } from "rate-limiter-flexible"
import { buildRefusalBody } from "../error-body"
import type { AttemptStore } from "./attempt-store"
import { type LimitName, LIMITS } from "./limits"
import { type SignInEnd, takeSignInAttempt } from "./sign-in-attempt"

function openStore(open: (name: LimitName) => RateLimiterAbstract): AttemptStore {
  const names = Object.keys(LIMITS) as LimitName[]
  return Object.fromEntries(names.map((name) => [name, open(name)])) as AttemptStore
}

/** Signing in at a shop of its own, whose attempts are counted in memory. */
function openDoor(): (email: string, place: string, end: SignInEnd) => Promise<number> {
  const store = openStore(
    (name) => new RateLimiterMemory({ keyPrefix: name, ...LIMITS[name] }),
  )
  return async (email, place, end) => {
    try {
      const attempt = await takeSignInAttempt(store, { email, place })
      await attempt.settle(end)
      return end === "succeeded" ? 200 : 401
    } catch (error) {
      return buildRefusalBody(error)?.status ?? 500
    }
  }
}

const repeat = async (count: number, act: (index: number) => Promise<number>) => {
  const answers: number[] = []
  for (let index = 0; index < count; index++) answers.push(await act(index))
  return answers
}
const count = (answers: number[], status: number) =>
  answers.filter((one) => one === status).length

test("A13: the eleventh wrong password is not even looked at; the owner elsewhere is", async () => {
  const signIn = openDoor()
  const answers = await repeat(300, () => signIn("owner", "attacker", "failed"))
  expect([count(answers, 401), count(answers, 429)]).toEqual([10, 290])
  expect(await signIn("owner", "home", "succeeded")).toBe(200)
  expect(await signIn("owner", "attacker", "succeeded")).toBe(429)
})

test("A13: three hundred at once get no more tries than one after another", async () => {
  const signIn = openDoor()
  const answers = await Promise.all(
    Array.from({ length: 300 }, () => signIn("owner", "attacker", "failed")),
  )
  expect(count(answers, 401)).toBe(10)
})

test("A13: fifty accounts from one place, then none", async () => {
  const signIn = openDoor()
  const answers = await repeat(300, (n) => signIn(`account-${n}`, "attacker", "failed"))
  expect([count(answers, 401), count(answers, 429)]).toEqual([50, 250])
})

test("A13: a hundred from everywhere, and the owner still comes in where they were before", async () => {
  const signIn = openDoor()
  expect(await signIn("owner", "home", "succeeded")).toBe(200)
  const answers = await repeat(300, (n) => signIn("owner", `bot-${n}`, "failed"))
  expect([count(answers, 401), count(answers, 429)]).toEqual([100, 200])
  expect(await signIn("owner", "home", "failed")).toBe(401)
  expect(await signIn("owner", "home", "succeeded")).toBe(200)
})

test("A13: who signs in a hundred times is not counted", async () => {
  const signIn = openDoor()
  const answers = await repeat(100, () => signIn("owner", "home", "succeeded"))
  expect(count(answers, 200)).toBe(100)
  const unanswered = await repeat(100, () => signIn("owner", "home", "void"))
  expect(count(unanswered, 429)).toBe(0)
})

test("A13: without a store nobody signs in, and nobody sees a 500", async () => {
  const gone = openStore((name) => {
    const limiter = new RateLimiterMemory({ keyPrefix: name, ...LIMITS[name] })
    limiter.consume = () => Promise.reject(new Error("connect ECONNREFUSED"))
    return limiter
  })
  const refused = await takeSignInAttempt(gone, { email: "owner", place: "home" }).catch(
    (error: unknown) => buildRefusalBody(error),
  )
  expect(refused).toMatchObject({ status: 503, body: { code: "too_busy" } })
})
