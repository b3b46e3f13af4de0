/**
 * Expected failures of the commands, each as a sentence and a remedy. Pure: the callers
 * find the facts, these functions only write the text.
 */

/** @typedef {{ problem: string, remedy: string }} Description */

/** An expected failure. Printed as problem and remedy, without a stack. */
export class UserError extends Error {
  /** @param {Description} description */
  constructor({ problem, remedy }) {
    super(problem)
    this.name = "Fault"
    this.remedy = remedy
  }
}

/** Formats a number of bytes: "1.5 GB", "31 MB". @param {number} bytes */
const inWords = (bytes) =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.round(bytes / 1e6)} MB`

/** @param {{ what: string, port: number, variable: string }} facts @returns {Description} */
export const describePortTaken = ({ what, port, variable }) => ({
  problem: `Port ${port}, where the ${what} should answer, is taken by another program.`,
  remedy: `Stop that program, or choose another port: ${variable}=${port + 100} npm start`,
})

/** @param {{ folder: string, freeBytes: number, neededBytes: number }} facts @returns {Description} */
export const describeDiskFull = ({ folder, freeBytes, neededBytes }) => ({
  problem: `Only ${inWords(freeBytes)} of disk space are free at ${folder}; the shop needs ${inWords(neededBytes)}.`,
  remedy: "Free some space, or set DATA_DIR to a folder on a larger disk.",
})

/** @param {{ folder: string, code: string | undefined }} facts @returns {Description} */
export const describeFolderUnusable = ({ folder, code }) => {
  const why =
    code === "EROFS"
      ? "the disk is read-only"
      : code === "ENOTDIR" || code === "EEXIST"
        ? "a file stands where a folder is needed"
        : code === "ENOSPC"
          ? "the disk is full"
          : "this user may not write there"
  return {
    problem: `The data folder ${folder} cannot be used: ${why}.`,
    remedy:
      "Give this user the right to write there, or set DATA_DIR to a folder of your own.",
  }
}

/** @param {{ found: number, installed: number, folder: string }} facts @returns {Description} */
export const describeDatabaseMajor = ({ found, installed, folder }) => ({
  problem: `The database in ${folder} was made by PostgreSQL ${found}; this checkout brings PostgreSQL ${installed}.`,
  remedy:
    found > installed
      ? "Check out the newer version of the shop that made it, or start over with npm start -- --reset"
      : "Check out the version of the shop that made it and take a dump with pg_dump, or start over with npm start -- --reset",
})

/** @param {{ unknown: string[] }} facts @returns {Description} */
export const describeNewerSchema = ({ unknown }) => ({
  problem: `The database belongs to a newer version of the shop: this checkout does not know ${unknown.slice(0, 3).join(", ")}${unknown.length > 3 ? ` and ${unknown.length - 3} more` : ""}.`,
  remedy:
    "Check out that newer version, or use another folder: DATA_DIR=.data-older npm start",
})

/** @param {{ pid: number, folder: string }} facts @returns {Description} */
export const describeOtherStart = ({ pid, folder }) => ({
  problem: `A shop is already running from ${folder} (process ${pid}).`,
  remedy: `Use that one, stop it with Ctrl-C in its window or kill ${pid}, or run a second shop: DATA_DIR=.data-second BACKEND_PORT=9100 STOREFRONT_PORT=8100 npm start`,
})

/** @param {{ folder: string, blocked: string, user: string }} facts @returns {Description} */
export const describeUnreachableFolder = ({ folder, blocked, user }) => ({
  problem: `PostgreSQL refuses to run as root, so it runs as the user ${user}; but ${user} cannot enter ${blocked}, on the way to ${folder}.`,
  remedy: `Put the data where ${user} can go: DATA_DIR=/var/lib/clearline npm start. Or start the shop as an ordinary user.`,
})

/** @param {{ reason: string }} facts @returns {Description} */
export const describeNoDatabaseUser = ({ reason }) => ({
  problem: `PostgreSQL refuses to run as root, and a user "postgres" for it could not be made (${reason}).`,
  remedy:
    "Start the shop as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.",
})

/** @param {{ platform: string }} facts @returns {Description} */
export const describeNoBinaries = ({ platform }) => ({
  problem: `There is no embedded PostgreSQL for ${platform} in node_modules.`,
  remedy:
    "Delete node_modules and start again; on a machine it is not made for, set DATABASE_URL to a PostgreSQL of your own.",
})

/** @param {{ folder: string }} facts @returns {Description} */
export const describeLostSecrets = ({ folder }) => ({
  problem: `There is a database in ${folder}, but its password in ${folder}/secrets.json is gone.`,
  remedy: "Put secrets.json back, or start over with npm start -- --reset",
})

/** @returns {Description} */
export const describeResetUnanswered = () => ({
  problem: "Nobody can be asked here whether the shop's data may be deleted.",
  remedy: "If you are sure: npm start -- --reset --yes",
})

/** @param {{ folder: string }} facts @returns {Description} */
export const describeNoShop = ({ folder }) => ({
  problem: `There is no shop to look at in ${folder}.`,
  remedy:
    "Open one with npm start, or name another: DATA_DIR=folder or DATABASE_URL=address before npm run doctor.",
})

/** @param {{ what: string }} facts @returns {Description} */
export const describeOutdatedShop = ({ what }) => ({
  problem: `This shop cannot be looked at yet: ${what}.`,
  remedy: "Run npm start once, which brings the shop to this version.",
})

/** @param {string[]} lines */
const indent = (lines) => lines.map((line) => `    ${line}`).join("\n")

/** @param {{ task: string, log: string, lastLines: string[] }} facts @returns {Description} */
export const describeTaskFailed = ({ task, log, lastLines }) => ({
  problem: `"${task}" failed. Its last lines:\n${indent(lastLines)}`,
  remedy: `The whole story is in ${log}. The next start goes on from here.`,
})

/** @param {{ part: string, log: string, ending: string, lastLines: string[] }} facts @returns {Description} */
export const describePartCrashed = ({ part, log, ending, lastLines }) => ({
  problem: `The ${part} stopped by itself (${ending}). Its last lines:\n${indent(lastLines)}`,
  remedy: `The whole story is in ${log}.`,
})

/** @param {{ part: string, address: string, seconds: number, log: string, lastLines: string[] }} facts @returns {Description} */
export const describeNoResponse = ({ part, address, seconds, log, lastLines }) => ({
  problem: `The ${part} did not answer at ${address} within ${seconds} seconds. Its last lines:\n${indent(lastLines)}`,
  remedy: `Look into ${log}; on a very busy machine just start again.`,
})

/** @param {{ name: string, value: string, wanted: string }} facts @returns {Description} */
export const describeBadSetting = ({ name, value, wanted }) => ({
  problem: `${name} is "${value}", which is not ${wanted}.`,
  remedy: `Correct ${name}; .env.template says what it is for.`,
})

/** @param {{ platform: string, wished: string | undefined }} facts @returns {Description} */
export const describeNoBrowser = ({ platform, wished }) => ({
  problem: wished
    ? `CHROME_PATH is ${wished}, but no browser starts from there.`
    : `The browser tests need Chromium; this machine has none, and npm brings none for ${platform}.`,
  remedy:
    "Install Chromium or Chrome, or set CHROME_PATH to one; without: npm test -- --only http",
})
