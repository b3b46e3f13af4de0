import { RateLimiterMemory } from "rate-limiter-flexible"
import { buildRefusalBody } from "../error-body"
import { buildStore } from "./attempt-store"
import { forgetAttempts, takeAttempt } from "./attempts"
import { LIMITS } from "./limits"
import { listNetworks } from "./networks"
import { type SignInEnd, takeSignInAttempt } from "./sign-in-attempt"

/** Signing in at a shop of its own, whose attempts are counted in memory. */
function openDoor(): (email: string, place: string, end: SignInEnd) => Promise<number> {
  const store = buildStore((options) => new RateLimiterMemory(options))
  return async (email, place, end) => {
    try {
      const attempt = await takeSignInAttempt(store, {
        email,
        place: listNetworks(place),
      })
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

/** The address of a household: the `n`th /64 of a /48, 256 of which make a /56. */
const household = (n: number) => `2001:db8:1:${n.toString(16)}::1`

test("S8: a /56 that sends each try from another /64 gets four times the tries of one", async () => {
  const signIn = openDoor()
  const answers = await Promise.all(
    Array.from({ length: 256 }, (_, n) => signIn(`account-${n}`, household(n), "failed")),
  )
  expect([count(answers, 401), count(answers, 429)]).toEqual([200, 56])
  const [owner, elsewhere] = [household(7), "2001:db8:2::1"]
  expect(await signIn("owner", owner, "succeeded")).toBe(429)
  expect(await signIn("owner", elsewhere, "succeeded")).toBe(200)
})

test("S8: a /48 gets sixteen times the tries of one household", async () => {
  const signIn = openDoor()
  const answers = await repeat(1_200, (n) =>
    signIn(`account-${n}`, household(n * 53), "failed"),
  )
  expect([count(answers, 401), count(answers, 429)]).toEqual([800, 400])
})

test("S8: a household that is over its limit costs its neighbours nothing", async () => {
  const signIn = openDoor()
  await repeat(1_000, (n) => signIn(`account-${n}`, household(1), "failed"))
  expect(await signIn("owner", household(2), "succeeded")).toBe(200)
})

test("S8: what a wider network refuses costs the household nothing", async () => {
  const store = buildStore((options) => new RateLimiterMemory(options))
  const place = (n: number) => listNetworks(household(n))
  const take = (n: number) =>
    takeAttempt(store, "promotion-place", place(n)).then(
      () => 200,
      (error: unknown) => buildRefusalBody(error)?.status,
    )
  const { points } = LIMITS["promotion-place"]
  const neighbours = await repeat(points * 4, async (n) => (await take(n % 200)) ?? 500)
  expect(count(neighbours, 200)).toBe(points * 4)
  for (let round = 0; round < 100; round++) expect(await take(250)).toBe(429)
  // The /56 has room again: nothing of the hundred was left on the household.
  await forgetAttempts(store, "promotion-place", place(0).slice(1))
  expect(await take(250)).toBe(200)
})

test("A13: who signs in a hundred times is not counted", async () => {
  const signIn = openDoor()
  const answers = await repeat(100, () => signIn("owner", "home", "succeeded"))
  expect(count(answers, 200)).toBe(100)
  const unanswered = await repeat(100, () => signIn("owner", "home", "void"))
  expect(count(unanswered, 429)).toBe(0)
})

test("A13: without a store nobody signs in, and nobody sees a 500", async () => {
  const gone = buildStore((options) => {
    const limiter = new RateLimiterMemory(options)
    limiter.consume = () => Promise.reject(new Error("connect ECONNREFUSED"))
    return limiter
  })
  const refused = await takeSignInAttempt(gone, {
    email: "owner",
    place: listNetworks("home"),
  }).catch((error: unknown) => buildRefusalBody(error))
  expect(refused).toMatchObject({ status: 503, body: { code: "too_busy" } })
})
