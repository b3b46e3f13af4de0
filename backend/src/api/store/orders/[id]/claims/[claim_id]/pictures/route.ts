import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReportClaimResponse } from "../../../../../../../contracts"
import { getOrderClaim } from "../../../../../../../queries/claim/list-claims"
import { addClaimPictureWorkflow } from "../../../../../../../workflows/claim/add-claim-picture"
import { readPicture } from "../../../../read-picture"

/** Adds one picture to an open claim of the owner; the body is the picture. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<ReportClaimResponse>,
): Promise<void> {
  const { id: order_id = "", claim_id = "" } = req.params
  const picture = await readPicture(req)
  await addClaimPictureWorkflow(req.scope).run({
    input: { order_id, claim_id, ...picture },
  })
  res.json({ claim: await getOrderClaim(req.scope, order_id, claim_id) })
}
