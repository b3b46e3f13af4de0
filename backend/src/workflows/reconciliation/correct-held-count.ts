import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

type Count = { level_id: string; before: string | null }

const WRITE = `
  update inventory_level set reserved_quantity = :held::numeric, updated_at = now(),
    raw_reserved_quantity = jsonb_set(coalesce(raw_reserved_quantity, '{"precision": 20}'), '{value}', to_jsonb((:held::numeric)::text))
  where id = :id`

/**
 * Sets the reserved quantity of a stock level to the sum of its reservations. Undo: the
 * quantity that was read.
 */
const correctHeldCountStep = createStep(
  "correct-held-count",
  async ({ level_id }: { level_id: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const before = await database.transaction(async (work) => {
      // Every change of a reservation also changes this row: while it is locked, the sum
      // is stable.
      const { rows: levels } = await work.raw<{ rows: { counted: string }[] }>(
        "select reserved_quantity::text as counted from inventory_level where id = ? and deleted_at is null for update",
        [level_id],
      )
      const [level] = levels
      if (!level) return null
      const { rows: sums } = await work.raw<{ rows: { held: string }[] }>(
        `select coalesce(sum(r.quantity), 0)::text as held from inventory_level l
         left join reservation_item r on r.inventory_item_id = l.inventory_item_id
           and r.location_id = l.location_id and r.deleted_at is null
         where l.id = ?`,
        [level_id],
      )
      await work.raw(WRITE, { id: level_id, held: sums[0]?.held ?? "0" })
      return level.counted
    })
    return new StepResponse<Count, Count>({ level_id, before }, { level_id, before })
  },
  async (undo, { container }) => {
    if (!undo || undo.before === null) return
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await database.raw(WRITE, { id: undo.level_id, held: undo.before })
  },
)

/** Sets the reserved quantity of one stock level to the sum of its reservations. */
export const correctHeldCountWorkflow = createWorkflow(
  "correct-held-count",
  (input: { level_id: string }) => new WorkflowResponse(correctHeldCountStep(input)),
)
