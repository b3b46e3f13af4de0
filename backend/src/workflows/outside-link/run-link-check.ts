import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { LinkCheckBegun } from "../../contracts"
import { OUTSIDE_LINK_MODULE, type OutsideLinkService } from "../../modules/outside-link"
import { readShopOptions } from "../../options"
import { closeLinkCheckWorkflow } from "./close-link-check"
import { recordLinkCheckWorkflow } from "./record-link-check"
import { createHostThrottle } from "./host-throttle"
import { openVisitor, visitAddress } from "./visit-address"
import { visitLinks } from "./visit-links"

/** Milliseconds between two requests to one host. */
const PAUSE_MS = 2_000

/** The user agent: names the robot and the shop's address. */
const formatAgent = (storefrontUrl: string | undefined) =>
  `Clearline-LinkCheck/1.0${storefrontUrl ? ` (+${new URL(storefrontUrl).origin}/)` : ""}`

async function visitAll(
  container: MedusaContainer,
  { check_id, urls }: LinkCheckBegun,
): Promise<void> {
  const service = container.resolve<OutsideLinkService>(OUTSIDE_LINK_MODULE)
  const [check] = await service.listLinkChecks({ id: check_id })
  // An event may arrive twice.
  if (!check || check.finished_at || check.done > 0) return
  const { linkCheck = {}, storefrontUrl } = readShopOptions(container)
  const tools = await openVisitor({
    userAgent: formatAgent(storefrontUrl),
    pace: createHostThrottle(linkCheck.pauseMs ?? PAUSE_MS),
    alsoAllowed: linkCheck.alsoAllowed ?? [],
  })
  await visitLinks(urls, {
    visit: (url) => visitAddress(url, tools),
    note: async (url, look) => {
      await recordLinkCheckWorkflow(container).run({ input: { check_id, url, look } })
    },
  })
  await closeLinkCheckWorkflow(container).run({ input: { check_id } })
}

/**
 * Starts the visits of a check and returns immediately: they take minutes, and the next
 * event must not wait for them. A check that fails shows as broken off, because it makes
 * no more progress.
 */
export function runLinkCheck(container: MedusaContainer, begun: LinkCheckBegun): void {
  visitAll(container, begun).catch((error: unknown) => {
    const cause = error instanceof Error ? error : new Error(String(error))
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("A check of links to other sites broke off.", cause)
  })
}
