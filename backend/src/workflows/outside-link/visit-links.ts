import type { Look } from "../../modules/outside-link/rules/classify-result"

/** Number of concurrent visits. */
const SIDE_BY_SIDE = 4

export type VisitTools = {
  visit: (url: string) => Promise<Look>
  note: (url: string, look: Look) => Promise<void>
}

const isTooOften = (look: Look) => !("problem" in look) && look.status === 429

/**
 * Visits addresses, four at a time, and notes each result. After a 429 a host is not
 * requested again. A host is reported as missing only if some other site responded: a
 * shop without a network connection finds no host at all.
 */
export async function visitLinks(
  urls: readonly string[],
  { visit, note }: VisitTools,
): Promise<void> {
  const waiting = [...urls]
  const hostless: string[] = []
  const expectedToWait = new Set<string>()
  let heard = false

  const lookAt = async (url: string) => {
    const { hostname } = new URL(url)
    if (expectedToWait.has(hostname)) return note(url, { problem: "asked_to_wait" })
    const look = await visit(url)
    if (look.status !== undefined) heard = true
    if (isTooOften(look)) expectedToWait.add(hostname)
    if ("problem" in look && look.problem === "no_host") hostless.push(url)
    else await note(url, look)
  }
  const worker = async () => {
    for (let url = waiting.shift(); url; url = waiting.shift()) await lookAt(url)
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
  for (const url of hostless) {
    await note(url, { problem: heard ? "no_host" : "no_network" })
  }
}
