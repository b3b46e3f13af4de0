/**
 * Runs before everything else, so it uses only syntax that very old versions of Node
 * understand. Must match "engines" in package.json.
 */
var needed = [20, 19, 0]

/**
 * The error message for a Node that is too old; undefined if it is new enough.
 *
 * @param {string} version
 * @returns {string | undefined}
 */
function describeNodeTooOld(version) {
  var found = version.replace(/^v/, "").split(".").map(Number)
  for (var i = 0; i < needed.length; i += 1) {
    var difference = (found[i] || 0) - (needed[i] || 0)
    if (difference > 0) return undefined
    if (difference < 0) {
      return (
        "This is Node " +
        found.join(".") +
        "; the shop needs Node " +
        needed.join(".") +
        " or newer.\nInstall the current LTS version from your package manager, or with nvm: nvm install --lts"
      )
    }
  }
  return undefined
}

module.exports = { describeNodeTooOld: describeNodeTooOld }
