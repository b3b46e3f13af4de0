/** Starts the slowest files first, so that the others run beside them. */
const { default: Sequencer } = require("@jest/test-sequencer")

/** Beginnings of names, the longest file first. */
const longest = ["kill", "two-backends-kill", "many-at-once", "database-crash"]

/** @param {{ path: string }} test */
function findRank({ path }) {
  const name = path.split(/[\\/]/).at(-1) ?? ""
  const rank = longest.findIndex((beginning) => name.startsWith(`${beginning}.`))
  return rank < 0 ? longest.length : rank
}

module.exports = class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {Parameters<Sequencer["sort"]>[0]} tests
   */
  sort(tests) {
    return [...tests].sort((one, other) => findRank(one) - findRank(other))
  }
}
