import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { eraseContacts } from "./erase-contacts"
import { getComment } from "../../queries/comment/get-comment"

const validateCommentThereStep = createStep(
  "validate-comment-there",
  async ({ id }: { id: string }, { container }) => {
    await getComment(container, id)
    return new StepResponse(true)
  },
)

/** Deletes the writer's address. No undo: erasure is final. */
const eraseContactStep = createStep(
  "erase-contact",
  async ({ id }: { id: string }, { container }) =>
    new StepResponse(await eraseContacts(container, [id])),
)

/**
 * Erases the address of a comment's writer, if one is stored; the comment itself stays.
 * Refuses (`comment_not_found`).
 */
export const eraseCommentContactWorkflow = createWorkflow(
  "erase-comment-contact",
  (input: { id: string }) => {
    validateCommentThereStep(input)
    return new WorkflowResponse(eraseContactStep(input))
  },
)
