import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { EducationHealthResponse } from "../../../contracts"
import { readEducationHealth } from "../../../queries/article-pairing/read-education-health"

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<EducationHealthResponse>,
): Promise<void> {
  res.json(await readEducationHealth(req.scope, new Date()))
}
