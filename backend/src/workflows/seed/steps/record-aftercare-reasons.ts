import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { CATALOG } from "../../../../content/catalog"
import {
  ARTICLE_PAIRING_MODULE,
  type ArticlePairingService,
} from "../../../modules/article-pairing"

/** The author of these reasons in a newly seeded shop. */
const AUTHOR = "Clearline catalogue"

/**
 * Records why products of the catalogue have no aftercare article, where no reason was
 * ever recorded or cleared. Undo: deletes what it recorded.
 */
export const recordAftercareReasonsStep = createStep(
  "record-aftercare-reasons",
  async (_: unknown, { container }) => {
    const service = container.resolve<ArticlePairingService>(ARTICLE_PAIRING_MODULE)
    const [products, known] = await Promise.all([
      container
        .resolve(Modules.PRODUCT)
        .listProducts(
          { handle: CATALOG.map(({ handle }) => handle) },
          { select: ["id", "handle"] },
        ),
      service.listAftercareReasons({}, { take: null, withDeleted: true }),
    ])
    const missing = products.flatMap(({ id, handle }) => {
      const reason = CATALOG.find((entry) => entry.handle === handle)?.aftercare_note
      return reason && !known.some(({ product_id }) => product_id === id)
        ? [{ product_id: id, reason, author: AUTHOR, recorded_at: new Date() }]
        : []
    })
    const made = missing.length > 0 ? await service.createAftercareReasons(missing) : []
    const ids = made.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container
        .resolve<ArticlePairingService>(ARTICLE_PAIRING_MODULE)
        .deleteAftercareReasons(ids)
    }
  },
)
