import { createHmac } from "node:crypto"

/** The key of a shop that only this machine can reach; `environment.ts` says so. */
export const KEY = "development-only"

/** A part of a JWT. */
export const encode = (part: object) =>
  Buffer.from(JSON.stringify(part)).toString("base64url")

/** A token signed by hand; `key` null leaves it unsigned. */
export function forge(header: object, claims: object, key: string | null): string {
  const text = `${encode({ typ: "JWT", ...header })}.${encode(claims)}`
  const sign = key && createHmac("sha256", key).update(text).digest("base64url")
  return `${text}.${sign ?? ""}`
}

/** How many answers have this status. */
export const count = (answers: { status: number }[], status: number) =>
  answers.filter((response) => response.status === status).length

/** That many requests, a few at a time. */
export async function inTurns<Thing>(
  total: number,
  atOnce: number,
  ask: (index: number) => Promise<Thing>,
): Promise<Thing[]> {
  const answers: Thing[] = []
  for (let start = 0; start < total; start += atOnce) {
    const turn = Array.from({ length: Math.min(atOnce, total - start) }, (_, offset) =>
      ask(start + offset),
    )
    answers.push(...(await Promise.all(turn)))
  }
  return answers
}

/** Which claims a token makes, without those that differ for every token. */
export function describeToken(token: string): string {
  const claims: unknown = JSON.parse(
    Buffer.from(token.split(".")[1] ?? "", "base64url").toString(),
  )
  return JSON.stringify(claims, (key, value: unknown) => {
    if (key === "iat" || key === "exp") return "a second"
    return key === "auth_identity_id"
      ? String(value).replace(/[0-9A-Z]{26}$/, "a ULID")
      : value
  })
}

type Told = { answers: string[]; median: number }

/**
 * Fifty times an address that has an account and, at the same moment, one that has none; who is
 * asked first alternates.
 */
export async function compare(
  ask: (
    isKnown: boolean,
    index: number,
  ) => Promise<{ status: number; body: { message?: string } | string }>,
): Promise<{ known: Told; unknown: Told }> {
  const kept = { true: new Set<string>(), false: new Set<string>() }
  const times: Record<"true" | "false", number[]> = { true: [], false: [] }
  const time = async (isKnown: boolean, index: number) => {
    const begun = performance.now()
    const { status, body } = await ask(isKnown, index)
    const took = performance.now() - begun
    // The first pair only warms up.
    if (index < 0) return
    times[`${isKnown}`].push(took)
    const said = typeof body === "string" ? body : body.message
    kept[`${isKnown}`].add(`${status} ${said}`)
  }
  for (let index = -1; index < 50; index++) {
    const first = index % 2 === 0
    await Promise.all([time(first, index), time(!first, index)])
  }
  const tell = (key: "true" | "false"): Told => ({
    answers: [...kept[key]],
    median: times[key].sort((a, b) => a - b)[25] ?? 0,
  })
  return { known: tell("true"), unknown: tell("false") }
}
