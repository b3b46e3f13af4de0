import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdminAccessRule, AdminUpdateAccessRule } from "../../../contracts"
import {
  PRODUCT_ACCESS_MODULE,
  type ProductAccessService,
} from "../../../modules/product-access"

export type SaveAccessRuleInput = { product_id: string; changes: AdminUpdateAccessRule }

type Saved = { id: string; is_new: boolean }
type StoredRule = Awaited<ReturnType<ProductAccessService["retrieveAccessRule"]>>
type Undo =
  { restore: Pick<StoredRule, "id" | keyof AdminAccessRule> } | { remove: string }

/**
 * Changes the access rule of a product, or creates it (open to everybody, except for the
 * changes). Undo: restores the previous rule, or removes the created one.
 */
export const saveAccessRuleStep = createStep(
  "save-access-rule",
  async ({ product_id, changes }: SaveAccessRuleInput, { container }) => {
    const access = container.resolve<ProductAccessService>(PRODUCT_ACCESS_MODULE)
    const [before] = await access.listAccessRules({ product_id })
    if (before) {
      const rule = await access.updateAccessRules({ id: before.id, ...changes })
      const { id, level, max_per_order, audience, purposes } = before
      return new StepResponse<Saved, Undo>(
        { id: rule.id, is_new: false },
        { restore: { id, level, max_per_order, audience, purposes } },
      )
    }
    const rule = await access.createAccessRules({ product_id, purposes: [], ...changes })
    return new StepResponse<Saved, Undo>(
      { id: rule.id, is_new: true },
      { remove: rule.id },
    )
  },
  async (undo, { container }) => {
    if (!undo) return
    const access = container.resolve<ProductAccessService>(PRODUCT_ACCESS_MODULE)
    if ("restore" in undo) await access.updateAccessRules(undo.restore)
    else await access.deleteAccessRules(undo.remove)
  },
)
