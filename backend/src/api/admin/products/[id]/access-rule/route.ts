import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminAccessRuleResponse,
  AdminUpdateAccessRule,
} from "../../../../../contracts"
import { getAccessRule } from "../../../../../queries/product-access/get-access-rule"
import { setAccessRuleWorkflow } from "../../../../../workflows/product-access/set-access-rule"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminAccessRuleResponse>,
): Promise<void> {
  res.json({ access_rule: await getAccessRule(req.scope, req.params.id ?? "") })
}

export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateAccessRule>,
  res: MedusaResponse<AdminAccessRuleResponse>,
): Promise<void> {
  const productId = req.params.id ?? ""
  await setAccessRuleWorkflow(req.scope).run({
    input: { product_id: productId, changes: req.validatedBody },
  })
  res.json({ access_rule: await getAccessRule(req.scope, productId) })
}
