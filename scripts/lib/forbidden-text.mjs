/**
 * Text that no file of the repository may contain, and rules for file names. Pure.
 *
 * @typedef {{ what: string, match: RegExp, remedy: string, files?: RegExp }} ForbiddenText
 */

/** A line with this mark and a reason contains a forbidden pattern on purpose. */
const allowance = /tree-allow: \S+/

/** @type {readonly ForbiddenText[]} */
const forbiddenTexts = [
  {
    what: "a private key",
    match: /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    remedy: "Withdraw the key, then take it out of the history too.",
  },
  {
    what: "an access token",
    match:
      /\b(sk_live_\w{10}|rk_live_\w{10}|whsec_\w{20}|ghp_\w{20}|github_pat_\w{20}|npm_\w{30}|AKIA[0-9A-Z]{16}|xox[bp]-\w{10})/,
    remedy: "Withdraw the token, then take it out of the history too.",
  },
  {
    what: "the host of a package registry",
    match: /\bregistry\.[a-z0-9-]+\.[a-z]{2,}|"resolved": "https?:|^registry *=/m,
    remedy:
      "Every machine has its own registry: npm's settings name it, never a file here.",
  },
  {
    what: "a path of somebody's machine",
    match: /(?<![\w.~:/-])\/(home|Users)\/[a-z][\w.-]*\/|\b[A-Z]:\\Users\\|file:\/\/\/\w/,
    remedy: "Resolve the path from the file that needs it.",
  },
  {
    what: "the switch of Medusa's role module",
    match:
      /MEDUSA_FF_RBAC\s*[=:]\s*["']?(true|1|yes|on)\b|\brbac\s*:\s*true\b|from ["']@medusajs\/(rbac|auth-oidc)|\bdefinePolicies\b/,
    files: /(?<!\.test)\.(ts|tsx|mjs|cjs|js|json)$|(^|\/)\.env|^\.ci\//,
    remedy: "It needs an enterprise licence: docs/adr/0008-no-role-module.md.",
  },
  {
    what: "a mark of an unfinished merge",
    match: /^(<{7} |>{7} |={7}$)/m,
    remedy: "Finish the merge.",
  },
]

/**
 * The forbidden texts in one file, one sentence each, with the line.
 *
 * @param {string} name   path from the root, with slashes
 * @param {string} text
 * @returns {string[]}
 */
export function listTextErrors(name, text) {
  return forbiddenTexts
    .filter(({ files }) => files?.test(name) ?? true)
    .flatMap(({ what, match, remedy }) => {
      const lines = [...text.matchAll(new RegExp(match.source, "gm"))].map(
        ({ index }) => text.slice(0, index).split("\n").length,
      )
      return lines
        .filter((line) => !allowance.test(text.split("\n")[line - 1] ?? ""))
        .map((line) => `${name}:${line}  ${what}. ${remedy}`)
    })
}

const bannedNames = /^(utils?|helpers?|common|misc)$/

/** Names that a tool or a convention requires. */
const givenNames =
  /^([A-Z]+\.md|LICENSE|Migration\d+\.ts|\.[\w.-]+|\[{1,2}[\w.]+\]{1,2}|\([\w-]+\)|_[\w-]+|__tests__|@[\w+.-]+\.patch|[\w-]+\.OFL\.txt)$/

/**
 * Why a path is badly named; undefined if it is not. Names must be in kebab-case (a
 * double hyphen separates two names) and must say what the file contains.
 *
 * @param {string} name
 */
export function findNameError(name) {
  for (const piece of name.split("/")) {
    const bare = piece.replace(/\.[\w.]+$/, "")
    if (bannedNames.test(bare))
      return `${name}  “${bare}” says nothing: name what it holds.`
    if (!/^[a-z0-9]+(--?[a-z0-9]+)*$/.test(bare) && !givenNames.test(piece)) {
      return `${name}  “${piece}” is not in kebab-case.`
    }
  }
}
