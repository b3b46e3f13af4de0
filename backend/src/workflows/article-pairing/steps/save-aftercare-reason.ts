import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  ARTICLE_PAIRING_MODULE,
  type ArticlePairingService,
} from "../../../modules/article-pairing"

type Input = { product_id: string; reason: string | null; author: string }
type Stored = Awaited<ReturnType<ArticlePairingService["retrieveAftercareReason"]>>
type Undo =
  | { restore: Pick<Stored, "id" | "reason" | "author" | "recorded_at"> }
  | { create: Pick<Stored, "id" | "product_id" | "reason" | "author" | "recorded_at"> }
  | { remove: string }
  | null

/** Records, changes or clears a product's reason. Undo: restores what was read. */
export const saveAftercareReasonStep = createStep(
  "save-aftercare-reason",
  async ({ product_id, reason, author }: Input, { container }) => {
    const service = container.resolve<ArticlePairingService>(ARTICLE_PAIRING_MODULE)
    const [before] = await service.listAftercareReasons({ product_id })
    const said = { reason: reason ?? "", author, recorded_at: new Date() }
    if (reason === null) {
      if (!before) return new StepResponse<boolean, Undo>(false, null)
      await service.deleteAftercareReasons(before.id)
      const { id, reason: words, author: by, recorded_at } = before
      const create = { id, product_id, reason: words, author: by, recorded_at }
      return new StepResponse<boolean, Undo>(false, { create })
    }
    if (before) {
      await service.updateAftercareReasons({ id: before.id, ...said })
      const { id, reason: words, author: by, recorded_at } = before
      return new StepResponse<boolean, Undo>(true, {
        restore: { id, reason: words, author: by, recorded_at },
      })
    }
    const made = await service.createAftercareReasons({ product_id, ...said })
    return new StepResponse<boolean, Undo>(true, { remove: made.id })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<ArticlePairingService>(ARTICLE_PAIRING_MODULE)
    if ("restore" in undo) await service.updateAftercareReasons(undo.restore)
    else if ("create" in undo) await service.createAftercareReasons(undo.create)
    else await service.deleteAftercareReasons(undo.remove)
  },
)
