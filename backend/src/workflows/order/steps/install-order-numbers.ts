import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  buildOrderNumberSql,
  ORDER_NUMBER_FUNCTION,
  planDigits,
} from "../rules/order-number-sql"

const SEQUENCE = `nextval('order_display_id_seq')`
const setDefault = (value: string) =>
  `alter table "order" alter column display_id set default ${value}`

const STATE = `
  select exists (select 1 from pg_proc where proname = '${ORDER_NUMBER_FUNCTION}') as is_there,
    (select coalesce(max(display_id), 0) from "order") as largest`

/**
 * Gives new orders a number that does not tell how many there are. Numbers that were given
 * stay. Does nothing when it is installed: another key would give numbers twice. Undo:
 * core's counting again.
 */
export const installOrderNumbersStep = createStep(
  "install-order-numbers",
  async (_input: void, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows } = await database.raw<{
      rows: { is_there: boolean; largest: number }[]
    }>(STATE)
    const [state] = rows
    if (!state || state.is_there) return new StepResponse(false, false)
    const digits = planDigits(Number(state.largest))
    // Numbers so long that no longer ones fit tell nothing about the volume.
    if (digits === null) return new StepResponse(false, false)
    await database.transaction(async (work) => {
      await work.raw(buildOrderNumberSql(randomUUID(), digits))
      await work.raw(setDefault(`${ORDER_NUMBER_FUNCTION}(${SEQUENCE})`))
    })
    return new StepResponse(true, true)
  },
  async (isInstalled, { container }) => {
    if (!isInstalled) return
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await database.raw(setDefault(SEQUENCE))
    await database.raw(`drop function ${ORDER_NUMBER_FUNCTION}(bigint)`)
  },
)
