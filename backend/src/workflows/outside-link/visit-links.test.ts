import type { Look } from "../../modules/outside-link/rules/judge-look"
import { visitLinks } from "./visit-links"

/** What was noted of each address, when these sites answer so. */
async function round(sites: Record<string, Look>) {
  const noted: Record<string, Look> = {}
  const visited: string[] = []
  await visitLinks(Object.keys(sites), {
    visit: async (url) => {
      visited.push(url)
      return sites[url] ?? { problem: "no_connection" }
    },
    note: async (url, look) => void (noted[url] = look),
  })
  return { noted, visited }
}
const fine: Look = { status: 200, hops: [] }

describe("a round through the links", () => {
  it("notes every look once", async () => {
    const urls = Array.from({ length: 30 }, (_, n) => `https://site-${n}.org/`)
    const { noted, visited } = await round(
      Object.fromEntries(urls.map((url) => [url, fine])),
    )
    expect(Object.keys(noted).sort()).toEqual([...urls].sort())
    expect(visited).toHaveLength(30)
  })

  it("believes that a host does not exist when another site answers, be it a refusal", async () => {
    const { noted } = await round({
      "https://nobody.org/": { problem: "no_host" },
      "https://a.org/": { status: 503, hops: [] },
    })
    expect(noted["https://nobody.org/"]).toEqual({ problem: "no_host" })
  })

  it("calls nothing gone when no site at all answers", async () => {
    const { noted } = await round({
      "https://nobody.org/": { problem: "no_host" },
      "https://a.org/": { problem: "no_connection" },
    })
    expect(noted["https://nobody.org/"]).toEqual({ problem: "no_network" })
  })

  it("leaves a host alone that asks for it, and no other", async () => {
    const pages = Array.from({ length: 8 }, (_, n) => `https://a.org/${n}`)
    const { noted, visited } = await round({
      ...Object.fromEntries(pages.map((url) => [url, { status: 429, hops: [] }])),
      "https://b.org/": fine,
    })
    expect(visited.filter((url) => url.startsWith("https://a.org"))).toHaveLength(4)
    expect(noted["https://a.org/7"]).toEqual({ problem: "asked_to_wait" })
    expect(noted["https://b.org/"]).toEqual(fine)
  })
})
