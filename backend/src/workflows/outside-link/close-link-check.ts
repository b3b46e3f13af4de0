import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { OUTSIDE_LINK_MODULE, type OutsideLinkService } from "../../modules/outside-link"
import { listArticleLinks } from "../../queries/outside-link/list-article-links"

type Closed = { check_id: string }

/** Number of past checks that are kept. */
const MAX_KEPT = 30

/** Undo: reopens the check; deleted results are found again by the next check. */
const closeLinkCheckStep = createStep(
  "close-link-check",
  async ({ check_id }: Closed, { container }) => {
    const service = container.resolve<OutsideLinkService>(OUTSIDE_LINK_MODULE)
    await service.updateLinkChecks({ id: check_id, finished_at: new Date() })
    const links = await listArticleLinks(container)
    const rows = await service.listOutsideLinks({}, { select: ["id", "url"], take: null })
    const lost = rows.filter(({ url }) => !links.has(url)).map(({ id }) => id)
    const old = await service.listLinkChecks(
      {},
      { select: ["id"], skip: MAX_KEPT, take: null, order: { started_at: "DESC" } },
    )
    if (lost.length > 0) await service.deleteOutsideLinks(lost)
    if (old.length > 0) await service.deleteLinkChecks(old.map(({ id }) => id))
    return new StepResponse({ forgotten: lost.length }, check_id)
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve<OutsideLinkService>(OUTSIDE_LINK_MODULE)
      .updateLinkChecks({ id, finished_at: null })
  },
)

/**
 * Ends a check, and deletes the results of addresses that no published article links to
 * any more.
 */
export const closeLinkCheckWorkflow = createWorkflow(
  "close-link-check",
  (input: Closed) => new WorkflowResponse(closeLinkCheckStep(input)),
)
