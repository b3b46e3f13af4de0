import { readFileSync } from "node:fs"
import type { FaultStage } from "../../../scripts/lib/fault-stage.mjs"

/**
 * What `npm run test:faults` has prepared: a cluster to kill, a seeded database to copy and a
 * built backend.
 * Refuses when: CLEARLINE_FAULT_STAGE names no readable file.
 */
export function readStage(): FaultStage {
  const file = process.env["CLEARLINE_FAULT_STAGE"]
  if (!file) {
    throw new Error("CLEARLINE_FAULT_STAGE is not set. Run: npm run test:faults")
  }
  return JSON.parse(readFileSync(file, "utf8")) as FaultStage
}
