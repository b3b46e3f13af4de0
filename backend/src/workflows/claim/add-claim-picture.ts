import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { type AddPictureInput, planPictureStep } from "./steps/plan-picture"
import { updateClaimStep } from "./steps/create-claim"

/**
 * Adds a picture to an open claim, as a private file that only staff can read. The caller
 * has checked the picture and removed its metadata.
 *
 * *Refuses when* the claim is of another order (404), answered (`claim_closed`), or has the
 * maximum number of pictures (`too_many_pictures`). *Undo:* core deletes the file.
 */
export const addClaimPictureWorkflow = createWorkflow(
  "add-claim-picture",
  (input: AddPictureInput) => {
    const plan = planPictureStep(input)
    const files = uploadFilesWorkflow.runAsStep({
      input: transform(
        { input, plan },
        ({ input: { content, mime_type }, plan: one }) => ({
          files: [
            {
              ...{ filename: one.filename, mimeType: mime_type, content },
              access: "private" as const,
            },
          ],
        }),
      ),
    })
    updateClaimStep(
      transform(
        { input, plan, files },
        ({ input: { claim_id }, plan: one, files: all }) => ({
          id: claim_id,
          pictures: [...one.pictures, ...all.map(({ id }) => id)],
        }),
      ),
    )
    return new WorkflowResponse(transform(input, ({ claim_id }) => claim_id))
  },
)
