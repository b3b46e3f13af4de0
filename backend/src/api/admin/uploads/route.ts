import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { HttpTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { listFiles } from "./check-files"

/**
 * Medusa's own route with one difference: a CSV file, which may contain unpublished
 * products, is stored as a private file. Pictures and PDF files are for the shop's pages.
 */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<HttpTypes.AdminFileListResponse>,
): Promise<void> {
  const files = listFiles(req)
  if (files.length === 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "No files were uploaded")
  }
  const { result } = await uploadFilesWorkflow(req.scope).run({
    input: {
      files: files.map((file) => ({
        filename: file.originalname,
        mimeType: file.mimetype,
        content: file.buffer.toString("base64"),
        access: file.mimetype === "text/csv" ? "private" : "public",
      })),
    },
  })
  res.status(200).json({ files: result })
}
