import type { Look } from "../../modules/outside-link/rules/classify-result"
import { visitLinks } from "./visit-links"

/** The results noted for each address when the sites respond like this. */
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

describe("a link check", () => {
  it("notes every result once", async () => {
    const urls = Array.from({ length: 30 }, (_, n) => `https://site-${n}.org/`)
    const { noted, visited } = await round(
      Object.fromEntries(urls.map((url) => [url, fine])),
    )
    expect(Object.keys(noted).sort()).toEqual([...urls].sort())
    expect(visited).toHaveLength(30)
  })

  it("accepts that a host does not exist when another site responds, even with an error", async () => {
    const { noted } = await round({
      "https://nobody.org/": { problem: "no_host" },
      "https://a.org/": { status: 503, hops: [] },
    })
    expect(noted["https://nobody.org/"]).toEqual({ problem: "no_host" })
  })

  it("reports nothing as gone when no site responds", async () => {
    const { noted } = await round({
      "https://nobody.org/": { problem: "no_host" },
      "https://a.org/": { problem: "no_connection" },
    })
    expect(noted["https://nobody.org/"]).toEqual({ problem: "no_network" })
  })

  it("stops requesting a host that asks for it, and no other host", async () => {
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
