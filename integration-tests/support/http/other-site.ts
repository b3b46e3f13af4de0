import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type {
  AdminLinkCheckResponse,
  EducationHealthResponse,
} from "../../../backend/src/contracts"
import { poll } from "../browser/poll"
import { sql } from "../corrupt-db"
import type { Shop } from "./shop"

/** What a page of the site answers: its status, and where it leads. */
type Page = [status: number, location?: string]

/** A site on this machine that plays another operator's site. Call it in a suite. */
export function openOtherSite() {
  const pages = new Map<string, Page>()
  const asked: string[] = []
  const site = { pages, asked, origin: "" }
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const [status, location] = pages.get(request.url ?? "") ?? [200]
    response.writeHead(status, location ? { location } : {}).end()
  })
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
    site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return site
}

const readLinks = async (shop: Shop) =>
  (await shop.admin.get<EducationHealthResponse>("/admin/education-health")).body
    .outside_links

/**
 * Takes every link to other sites out of the seed's articles, so that no test asks anybody,
 * and lets one article hold what a test wants.
 */
export async function rewriteArticles(
  shop: Shop,
  slug: string,
  { body, answer, source }: { body: string; answer: string; source: string },
): Promise<void> {
  await sql(shop, "update article set body = 'Words.', faq = '[]', sources = '[]'")
  await sql(
    shop,
    "update article set body = $2, faq = $3::jsonb, sources = $4::jsonb where slug = $1",
    [
      slug,
      body,
      JSON.stringify([{ question: "Where?", answer }]),
      JSON.stringify([{ mark: "M1", title: "A study", url: source }]),
    ],
  )
}

/** Starts the link check as staff do; it has ended when this returns. */
export async function checkLinks(shop: Shop): Promise<AdminLinkCheckResponse> {
  const { status, body } =
    await shop.admin.post<AdminLinkCheckResponse>("/admin/link-checks")
  expect(status).toBe(200)
  await poll("the end of the check", async () => {
    return (await readLinks(shop)).check?.state !== "running"
  })
  return body
}

/** Makes every check older, as if it had run last night. */
export const ageChecks = (shop: Shop, hours: number) =>
  sql(
    shop,
    `update outside_link set checked_at = checked_at - $1 * interval '1 hour',
       first_failed_at = first_failed_at - $1 * interval '1 hour',
       last_failed_at = last_failed_at - $1 * interval '1 hour'`,
    [hours],
  )

export { readLinks }
