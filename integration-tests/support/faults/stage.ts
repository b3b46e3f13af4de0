import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import path from "node:path"
import type { FaultStage } from "../../../scripts/lib/fault-stage.mjs"
import { findFreePort } from "../../../scripts/lib/ports.mjs"

/**
 * What `npm run test:faults` has prepared: a stopped cluster with a seeded database, and a built
 * backend.
 * Refuses when: CLEARLINE_FAULT_STAGE names no readable file.
 */
export function readStage(): FaultStage {
  const file = process.env["CLEARLINE_FAULT_STAGE"]
  if (!file) {
    throw new Error("CLEARLINE_FAULT_STAGE is not set. Run: npm run test:faults")
  }
  return JSON.parse(readFileSync(file, "utf8")) as FaultStage
}

/**
 * The stage of this Jest worker: a copy of the cluster and a port of its own, so that two test
 * files run beside each other. Made for the worker's first file; its databases stay for the next.
 */
export async function openStage(): Promise<FaultStage> {
  const stage = readStage()
  const dataDir = `${stage.dataDir}-${process.env["JEST_WORKER_ID"] ?? "1"}`
  const portFile = path.join(dataDir, "postgres-port")
  if (!existsSync(portFile)) {
    // This copy keeps the file owner; PostgreSQL does not start without the right owner.
    const { status, stderr } = spawnSync("cp", ["-a", stage.dataDir, dataDir])
    if (status !== 0) throw new Error(`The cluster was not copied: ${String(stderr)}`)
    await writeFile(portFile, String(await findFreePort()))
  }
  return {
    ...stage,
    dataDir,
    postgresPort: Number(readFileSync(portFile, "utf8")),
    env: { ...stage.env, DATA_DIR: dataDir },
  }
}
