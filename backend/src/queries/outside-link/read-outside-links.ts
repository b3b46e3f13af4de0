import type { MedusaContainer } from "@medusajs/framework/types"
import type { LinkCheck, OutsideLinkFinding, OutsideLinks } from "../../contracts"
import { OUTSIDE_LINK_MODULE, type OutsideLinkService } from "../../modules/outside-link"
import { resolveCheck } from "../../modules/outside-link/rules/resolve-check"
import { readShopOptions } from "../../options"
import { listArticleLinks } from "./list-article-links"

/** Finds the newest link check; null when there is none. */
export async function findLinkCheck(
  container: MedusaContainer,
  now: Date,
): Promise<LinkCheck | null> {
  const [newest] = await container
    .resolve<OutsideLinkService>(OUTSIDE_LINK_MODULE)
    .listLinkChecks({}, { take: 1, order: { started_at: "DESC" } })
  return newest ? resolveCheck(newest, now) : null
}

const toIso = (date: Date | string | null) => (date ? new Date(date).toISOString() : null)

/** Reads the status of the links from published articles to other sites. */
export async function readOutsideLinks(
  container: MedusaContainer,
  now: Date,
): Promise<OutsideLinks> {
  const service = container.resolve<OutsideLinkService>(OUTSIDE_LINK_MODULE)
  const [places, rows, check] = await Promise.all([
    listArticleLinks(container),
    service.listOutsideLinks({}, { take: null, order: { checked_at: "DESC" } }),
    findLinkCheck(container, now),
  ])
  const known = rows.filter(({ url }) => places.has(url))
  const findings = known.flatMap((row): OutsideLinkFinding[] => {
    const { url, verdict, status, problem, moved_to, first_failed_at, checked_at } = row
    if (verdict === "fine") return []
    return [
      {
        url,
        verdict,
        status,
        problem,
        moved_to,
        first_failed_at: toIso(first_failed_at),
        checked_at: new Date(checked_at).toISOString(),
        places: places.get(url) ?? [],
      },
    ]
  })
  return {
    is_on: readShopOptions(container).linkCheck?.isOn === true,
    count: places.size,
    fine: known.length - findings.length,
    waiting: places.size - known.length,
    check,
    findings,
  }
}
