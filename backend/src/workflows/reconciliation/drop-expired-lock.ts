import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

/** Deletes an expired lock. No undo: an expired lock is never needed again. */
const dropExpiredLockStep = createStep(
  "drop-expired-lock",
  async ({ lock_id }: { lock_id: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await database.raw("delete from locking where id = ? and expiration < now()", [
      lock_id,
    ])
    return new StepResponse(lock_id)
  },
)

/** Deletes an expired lock that a dead process left behind. */
export const dropExpiredLockWorkflow = createWorkflow(
  "drop-expired-lock",
  (input: { lock_id: string }) => new WorkflowResponse(dropExpiredLockStep(input)),
)
