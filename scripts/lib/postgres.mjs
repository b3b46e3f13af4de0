import { spawn, spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { chown, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import {
  UserError,
  describeDatabaseMajor,
  describeLostSecrets,
  describeNoResponse,
  describePartCrashed,
} from "./user-errors.mjs"
import { openLog } from "./data-folder.mjs"
import { assertReachable, requireDatabaseUser } from "./database-user.mjs"
import { formatDatabaseUrl, makeSocketFolder } from "./postgres-address.mjs"
import { requirePrograms } from "./postgres-programs.mjs"
import { readLastLines } from "./child.mjs"

const startSeconds = 60
const stopSeconds = 60

/**
 * A temporary cluster needs no durability. Real shops keep it: it costs them nothing
 * noticeable.
 */
const throwAwayFlags = ["fsync=off", "full_page_writes=off", "max_connections=300"]
/**
 * Committed data may be lost when the server is killed: only for clusters that no test
 * kills.
 */
const fastCommitFlags = ["synchronous_commit=off"]

/**
 * @typedef {object} Cluster
 * @property {number} port
 * @property {number} pid
 * @property {(database: string) => string} url
 * @property {Promise<string>} ended         resolves when the server has ended, with exit code or signal
 * @property {() => Promise<void>} stop      waits for running transactions to roll back
 * @property {() => Promise<void>} crash     ends it immediately, as `pg_ctl -m immediate` does
 */

/**
 * Creates the cluster in a temporary folder and renames the folder when it is complete.
 */
async function createCluster(
  /** @type {{ programs: import("./postgres-programs.mjs").Programs, user: import("./database-user.mjs").DatabaseUser, folder: string, password: string, log: string }} */
  { programs, user, folder, password, log },
) {
  const draft = `${folder}.new`
  const passwordFile = `${folder}.password`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(draft, user.uid, user.gid)
    await chown(passwordFile, user.uid, user.gid)
  }
  const { status, stdout, stderr } = spawnSync(
    path.join(programs.folder, "bin/initdb"),
    [
      `--pgdata=${draft}`,
      "--username=postgres",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
    ],
    { uid: user.uid, gid: user.gid, cwd: "/", encoding: "utf8" },
  )
  await rm(passwordFile, { force: true })
  await writeFile(log, `${stdout}${stderr}`, { flag: "a", mode: 0o600 })
  if (status !== 0) {
    const lastLines = `${stdout}${stderr}`.trim().split("\n").slice(-10)
    throw new UserError(
      describePartCrashed({ part: "database", log, ending: "initdb", lastLines }),
    )
  }
  await rename(draft, folder)
}

/** Ends a server that an earlier start left running because it was killed. */
function stopLeftBehind(
  /** @type {{ programs: import("./postgres-programs.mjs").Programs, user: import("./database-user.mjs").DatabaseUser, folder: string }} */
  { programs, user, folder },
) {
  if (!existsSync(path.join(folder, "postmaster.pid"))) return
  const control = (/** @type {string[]} */ words) =>
    spawnSync(path.join(programs.folder, "bin/pg_ctl"), [...words, "-D", folder], {
      uid: user.uid,
      gid: user.gid,
      cwd: "/",
      stdio: "ignore",
    }).status
  if (control(["status"]) === 0) control(["stop", "-m", "fast", "-w"])
}

/** Line 8 of the pid file says whether the server accepts connections. */
async function isReady(/** @type {string} */ folder, /** @type {number} */ pid) {
  const text = await readFile(path.join(folder, "postmaster.pid"), "utf8").catch(() => "")
  const lines = text.split("\n")
  return Number(lines[0]) === pid && (lines[7] ?? "").startsWith("ready")
}

/**
 * Starts the embedded PostgreSQL on a folder; creates the cluster the first time. It
 * listens on this machine only and runs in its own process group, so that Ctrl-C reaches
 * this process first and the database last.
 *
 * Throws when the cluster is of another major version, its password is lost, or its user
 * cannot enter the folder.
 *
 * A cluster to `throwAway` does not survive a power cut; `survivesKill` means that
 * committed data must survive when the server is killed.
 *
 * @param {{ root: string, dataDir: string, port: number, password: string, throwAway?: boolean, survivesKill?: boolean }} place
 * @returns {Promise<Cluster>}
 */
export async function startCluster({
  root,
  dataDir,
  port,
  password,
  throwAway = false,
  survivesKill = !throwAway,
}) {
  const folder = path.join(dataDir, "postgres")
  const log = path.join(dataDir, "logs/postgres.log")
  const user = requireDatabaseUser()
  assertReachable(dataDir, user)
  const programs = await requirePrograms({ root, dataDir, user })

  if (existsSync(folder)) {
    const version = await readFile(path.join(folder, "PG_VERSION"), "utf8")
    const found = Number.parseInt(version, 10)
    if (found !== programs.major) {
      throw new UserError(
        describeDatabaseMajor({ found, installed: programs.major, folder }),
      )
    }
    stopLeftBehind({ programs, user, folder })
  } else {
    await createCluster({ programs, user, folder, password, log })
  }

  const flags = [
    "listen_addresses=localhost",
    `unix_socket_directories=${await makeSocketFolder(dataDir, user, port)}`,
    // An error message contains only its kind, not the values and the statement, which
    // may be personal data.
    "log_error_verbosity=terse",
    "log_min_error_statement=panic",
    ...(throwAway ? throwAwayFlags : []),
    ...(survivesKill ? [] : fastCommitFlags),
  ].flatMap((flag) => ["-c", flag])
  const output = await openLog(log)
  const child = spawn(
    path.join(programs.folder, "bin/postgres"),
    ["-D", folder, "-p", String(port), ...flags],
    {
      uid: user.uid,
      gid: user.gid,
      cwd: "/",
      detached: true,
      stdio: ["ignore", output.fd, output.fd],
    },
  )
  await output.close()
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message))
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  let gone = false
  ended.then(() => (gone = true))

  const begun = Date.now()
  while (!(await isReady(folder, child.pid ?? 0))) {
    if (gone) {
      const lastLines = await readLastLines(log, 10)
      throw new UserError(
        describePartCrashed({ part: "database", log, ending: await ended, lastLines }),
      )
    }
    if (Date.now() - begun > startSeconds * 1000) {
      child.kill("SIGQUIT")
      const address = `127.0.0.1:${port}`
      const seconds = startSeconds
      const lastLines = await readLastLines(log, 10)
      throw new UserError(
        describeNoResponse({ part: "database", address, seconds, log, lastLines }),
      )
    }
    await wait(50)
  }

  return {
    port,
    pid: child.pid ?? 0,
    ended,
    url: (database) => formatDatabaseUrl({ dataDir, port, password, database }),
    async stop() {
      if (gone) return
      child.kill("SIGINT")
      const late = wait(stopSeconds * 1000, "late", { ref: false })
      if ((await Promise.race([ended, late])) === "late") {
        child.kill("SIGQUIT")
        await ended
      }
    },
    async crash() {
      if (!gone) child.kill("SIGQUIT")
      await ended
    },
  }
}

/**
 * Ends the server on a folder, whichever process started it.
 * @param {{ root: string, dataDir: string }} place
 */
export async function endCluster({ root, dataDir }) {
  const user = requireDatabaseUser()
  const programs = await requirePrograms({ root, dataDir, user })
  stopLeftBehind({ programs, user, folder: path.join(dataDir, "postgres") })
}

/** Throws when a cluster exists but its password is lost. @param {string} dataDir */
export function assertSecretsExist(dataDir) {
  const hasCluster = existsSync(path.join(dataDir, "postgres"))
  if (hasCluster && !existsSync(path.join(dataDir, "secrets.json"))) {
    throw new UserError(describeLostSecrets({ folder: dataDir }))
  }
}
