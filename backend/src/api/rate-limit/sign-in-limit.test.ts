import { RateLimiterMemory } from "rate-limiter-flexible"
import { buildRefusalBody } from "../error-body"
import { buildRateLimiters } from "./rate-limiters"
import { resetRateLimit, consumeRateLimit } from "./rate-limit"
import { LIMITS } from "./limits"
import { listNetworks } from "./networks"
import { type SignInEnd, consumeSignIn } from "./sign-in-limit"

/** A sign-in against a fresh set of rate limiters in memory. */
function openDoor(): (email: string, place: string, end: SignInEnd) => Promise<number> {
  const store = buildRateLimiters((options) => new RateLimiterMemory(options))
  return async (email, place, end) => {
    try {
      const attempt = await consumeSignIn(store, {
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

test("A13: the eleventh wrong password is refused unchecked; the owner's attempt elsewhere is not", async () => {
  const signIn = openDoor()
  const answers = await repeat(300, () => signIn("owner", "attacker", "failed"))
  expect([count(answers, 401), count(answers, 429)]).toEqual([10, 290])
  expect(await signIn("owner", "home", "succeeded")).toBe(200)
  expect(await signIn("owner", "attacker", "succeeded")).toBe(429)
})

test("A13: three hundred concurrent attempts get no more tries than sequential ones", async () => {
  const signIn = openDoor()
  const answers = await Promise.all(
    Array.from({ length: 300 }, () => signIn("owner", "attacker", "failed")),
  )
  expect(count(answers, 401)).toBe(10)
})

test("A13: fifty accounts can be tried from one network, then none", async () => {
  const signIn = openDoor()
  const answers = await repeat(300, (n) => signIn(`account-${n}`, "attacker", "failed"))
  expect([count(answers, 401), count(answers, 429)]).toEqual([50, 250])
})

test("A13: a hundred wrong passwords from everywhere, and the owner can still sign in from a known network", async () => {
  const signIn = openDoor()
  expect(await signIn("owner", "home", "succeeded")).toBe(200)
  const answers = await repeat(300, (n) => signIn("owner", `bot-${n}`, "failed"))
  expect([count(answers, 401), count(answers, 429)]).toEqual([100, 200])
  expect(await signIn("owner", "home", "failed")).toBe(401)
  expect(await signIn("owner", "home", "succeeded")).toBe(200)
})

/** The address of a household: the `n`th /64 of a /48, 256 of which make a /56. */
const household = (n: number) => `2001:db8:1:${n.toString(16)}::1`

test("S8: a /56 that sends each attempt from another /64 gets four times the attempts of one", async () => {
  const signIn = openDoor()
  const answers = await Promise.all(
    Array.from({ length: 256 }, (_, n) => signIn(`account-${n}`, household(n), "failed")),
  )
  expect([count(answers, 401), count(answers, 429)]).toEqual([200, 56])
  const [owner, elsewhere] = [household(7), "2001:db8:2::1"]
  expect(await signIn("owner", owner, "succeeded")).toBe(429)
  expect(await signIn("owner", elsewhere, "succeeded")).toBe(200)
})

test("S8: a /48 gets sixteen times the attempts of one household", async () => {
  const signIn = openDoor()
  const answers = await repeat(1_200, (n) =>
    signIn(`account-${n}`, household(n * 53), "failed"),
  )
  expect([count(answers, 401), count(answers, 429)]).toEqual([800, 400])
})

test("S8: a household above its limit does not affect its neighbours", async () => {
  const signIn = openDoor()
  await repeat(1_000, (n) => signIn(`account-${n}`, household(1), "failed"))
  expect(await signIn("owner", household(2), "succeeded")).toBe(200)
})

test("S8: an attempt that a wider network refuses is not charged to the household", async () => {
  const store = buildRateLimiters((options) => new RateLimiterMemory(options))
  const place = (n: number) => listNetworks(household(n))
  const take = (n: number) =>
    consumeRateLimit(store, "promotion-place", place(n)).then(
      () => 200,
      (error: unknown) => buildRefusalBody(error)?.status,
    )
  const { points } = LIMITS["promotion-place"]
  const neighbours = await repeat(points * 4, async (n) => (await take(n % 200)) ?? 500)
  expect(count(neighbours, 200)).toBe(points * 4)
  for (let round = 0; round < 100; round++) expect(await take(250)).toBe(429)
  // The /56 has attempts again: none of the hundred refusals was charged to the
  // household.
  await resetRateLimit(store, "promotion-place", place(0).slice(1))
  expect(await take(250)).toBe(200)
})

test("A13: a person who signs in correctly a hundred times is not limited", async () => {
  const signIn = openDoor()
  const answers = await repeat(100, () => signIn("owner", "home", "succeeded"))
  expect(count(answers, 200)).toBe(100)
  const unanswered = await repeat(100, () => signIn("owner", "home", "void"))
  expect(count(unanswered, 429)).toBe(0)
})

test("A13: without a store no sign-in succeeds, and none gets a 500", async () => {
  const gone = buildRateLimiters((options) => {
    const limiter = new RateLimiterMemory(options)
    limiter.consume = () => Promise.reject(new Error("connect ECONNREFUSED"))
    return limiter
  })
  const refused = await consumeSignIn(gone, {
    email: "owner",
    place: listNetworks("home"),
  }).catch((error: unknown) => buildRefusalBody(error))
  expect(refused).toMatchObject({ status: 503, body: { code: "too_busy" } })
})
