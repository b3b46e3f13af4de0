import { readdir } from "node:fs/promises"
import path from "node:path"
import { readSecrets, writeJson } from "./data-folder.mjs"
import { findFreePort } from "./ports.mjs"
import { endCluster } from "./postgres.mjs"
import { demoPasswords, quietPrograms } from "./settings.mjs"
import { layRunFolder } from "./test-backends.mjs"
import { password, prepareStageFolder, seeded } from "./test-stage.mjs"

/**
 * @typedef {object} FaultTimes        how long a fault lasts, and what it leaves broken
 * @property {boolean} areReal         ages and intervals are those of production
 * @property {number} outage           seconds in which PostgreSQL is gone
 * @property {number} repair           seconds in which the reconciliation repairs everything
 * @property {Record<string, string>} env   the options of the reconciliation; none: production's
 */

/** @type {Record<"quick" | "real", FaultTimes>} */
const times = {
  quick: {
    areReal: false,
    outage: 12,
    repair: 60,
    env: {
      RECONCILIATION_MIN_AGE_SECONDS: "3",
      RECONCILIATION_PLACING_SECONDS: "5",
      RECONCILIATION_EVERY_SECONDS: "2",
    },
  },
  real: { areReal: true, outage: 60, repair: 180, env: {} },
}

/**
 * @typedef {object} FaultStage   what the tests in integration-tests/faults stand on
 * @property {string} root
 * @property {string} dataDir           holds the cluster, which is stopped; each worker copies it
 * @property {number} postgresPort
 * @property {string} postgresPassword
 * @property {string} template          a migrated, seeded database to copy
 * @property {string} backendFolder     where a built backend runs
 * @property {string} publishableKey
 * @property {Record<string, string>} env   what every backend is started with
 * @property {FaultTimes} times
 */

/** Ends the servers on the cluster and on its copies. @param {string} root @param {string} folder */
async function endClusters(root, folder) {
  for (const name of await readdir(folder)) {
    if (!name.startsWith("faults")) continue
    await endCluster({ root, dataDir: path.join(folder, name) })
  }
}

/**
 * Prepares a stopped PostgreSQL with a seeded database and a folder to run the built backend
 * from, and writes down where both are. Each worker copies the cluster, starts it, kills it and
 * copies the database as it needs.
 *
 * @param {import("./test-stage.mjs").Place & { realTimes: boolean }} input
 *   `realTimes`: ages and intervals of production; otherwise seconds
 * @returns {Promise<string>} file that holds a FaultStage
 */
export async function prepareFaultStage({ realTimes, ...place }) {
  const { root, folder, undo } = place
  const dataDir = path.join(folder, "faults")
  const { publishableKey } = await prepareStageFolder(dataDir, place)
  undo.push({ name: "databases", stop: () => endClusters(root, folder) })

  const chosen = realTimes ? times.real : times.quick
  const file = path.join(folder, "fault-stage.json")
  /** @type {FaultStage} */
  const stage = {
    root,
    dataDir,
    postgresPort: await findFreePort(),
    postgresPassword: password,
    template: seeded,
    backendFolder: await layRunFolder(root, dataDir, "medusa-config.ts"),
    publishableKey,
    env: {
      ...demoPasswords,
      ...quietPrograms,
      ...(await readSecrets(dataDir)),
      ...chosen.env,
      NODE_ENV: "production",
      DATA_DIR: dataDir,
      // Nothing listens there: a request to the storefront fails immediately.
      STOREFRONT_URL: "http://127.0.0.1:9",
      LOG_LEVEL: "info",
    },
    times: chosen,
  }
  await writeJson(file, stage)
  return file
}
