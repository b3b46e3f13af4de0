import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Violation } from "../../contracts"
import { buildInvariants, type Invariant } from "../../invariants"
import { readTimes } from "./read-times"

type Found = Pick<Violation, "subject_id" | "facts">

async function isLookedAfter(container: MedusaContainer, { table }: Invariant) {
  if (!table) return true
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { there: boolean }[] }>(
    "select to_regclass(?) is not null as there",
    [table],
  )
  return rows[0]?.there === true
}

/** Reads everything that breaks an invariant now, in the order of the repairs. */
export async function readViolations(container: MedusaContainer): Promise<Violation[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const violations: Violation[] = []
  for (const invariant of buildInvariants(readTimes(container).minAge)) {
    if (!(await isLookedAfter(container, invariant))) continue
    const { rows } = await database.raw<{ rows: Found[] }>(invariant.sql)
    violations.push(
      ...rows.map(({ subject_id, facts }) => ({
        invariant: invariant.id,
        subject_id,
        facts,
      })),
    )
  }
  return violations
}
