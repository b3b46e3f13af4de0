import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { eraseContacts } from "./erase-contacts"
import { getComment } from "./get-comment"

const validateCommentThereStep = createStep(
  "validate-comment-there",
  async ({ id }: { id: string }, { container }) => {
    await getComment(container, id)
    return new StepResponse(true)
  },
)

/** Forgets where the writer is reached. No undo: erased is erased. */
const eraseContactStep = createStep(
  "erase-contact",
  async ({ id }: { id: string }, { container }) =>
    new StepResponse(await eraseContacts(container, [id])),
)

/**
 * Erases the address behind a comment, which stays as it is; there need not be one. Refuses
 * (`comment_not_found`).
 */
export const eraseCommentContactWorkflow = createWorkflow(
  "erase-comment-contact",
  (input: { id: string }) => {
    validateCommentThereStep(input)
    return new WorkflowResponse(eraseContactStep(input))
  },
)
