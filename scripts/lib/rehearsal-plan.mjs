/** @typedef {{ medusa: string, next: string }} Versions */

/** @typedef {{ name?: string } & Partial<Record<"dependencies" | "devDependencies" | "peerDependencies" | "overrides", Record<string, unknown>>>} Manifest */

const groups = /** @type {const} */ ([
  "dependencies",
  "devDependencies",
  "peerDependencies",
  "overrides",
])

/**
 * The package family that a package's version follows.
 * @param {string} name @returns {keyof Versions | undefined}
 */
function findFamily(name) {
  if (name.startsWith("@medusajs/")) return "medusa"
  return name === "next" || name.startsWith("@next/") ? "next" : undefined
}

/**
 * The manifest with the wanted versions. A package with another version than its family
 * has today is versioned separately and stays as it is.
 *
 * @param {Manifest} manifest
 * @param {Versions} installed
 * @param {Versions} wanted
 * @returns {{ manifest: Manifest, changed: string[], kept: string[] }} names in order
 */
export function planVersions(manifest, installed, wanted) {
  /** @type {Manifest} */
  const planned = JSON.parse(JSON.stringify(manifest))
  /** @type {Set<string>} */
  const changed = new Set()
  /** @type {Set<string>} */
  const kept = new Set()
  for (const group of groups) {
    const packages = planned[group]
    for (const [name, version] of Object.entries(packages ?? {})) {
      const family = findFamily(name)
      if (!family || !packages || typeof version !== "string") continue
      const prefix = /^[\^~]?/.exec(version)?.[0] ?? ""
      if (version.slice(prefix.length) !== installed[family]) {
        kept.add(`${name} ${version}`)
      } else if (wanted[family] !== installed[family]) {
        packages[name] = `${prefix}${wanted[family]}`
        changed.add(name)
      }
    }
  }
  return { manifest: planned, changed: [...changed].sort(), kept: [...kept].sort() }
}

/** @typedef {{ patch: string, file: string, state: "rejected" | "gone", hunks: number }} Conflict */

/**
 * The files that a patch does not fit, from the output of `git apply --reject`. Empty
 * when all of it was applied.
 *
 * @param {string} patch
 * @param {string} said
 * @returns {Conflict[]}
 */
export function readConflicts(patch, said) {
  const strip = (/** @type {string} */ file) => file.replace(/^node_modules\//, "")
  const rejected = [...said.matchAll(/^Applying patch (.+) with (\d+) rejects?\.\.\.$/gm)]
  const gone = [...said.matchAll(/^error: (.+): No such file or directory$/gm)]
  return [
    ...rejected.map(([, file = "", hunks]) => ({
      patch,
      file: strip(file),
      state: /** @type {const} */ ("rejected"),
      hunks: Number(hunks),
    })),
    ...gone.map(([, file = ""]) => ({
      patch,
      file: strip(file),
      state: /** @type {const} */ ("gone"),
      hunks: 0,
    })),
  ]
}

/** @typedef {{ title: string, state: "passed" | "failed" | "left out", lines: string[] }} CheckResult */

/**
 * The points that a person must check before the upgrade, as text. `points` is their
 * number.
 *
 * @param {object} found
 * @param {Versions} found.installed
 * @param {Versions} found.wanted
 * @param {string[]} found.kept
 * @param {Conflict[]} found.conflicts
 * @param {string[]} found.differences   one text each
 * @param {CheckResult[]} found.checks
 */
export function formatRehearsal({
  installed,
  wanted,
  kept,
  conflicts,
  differences,
  checks,
}) {
  const failed = checks.filter(({ state }) => state === "failed")
  const points = conflicts.length + differences.length + failed.length
  const conflictLines = conflicts.map(({ patch, file, state, hunks }) =>
    state === "gone"
      ? `- patches/${patch}: ${file} is gone`
      : `- patches/${patch}: ${file}, ${hunks} of its changes do not fit`,
  )
  const part = (/** @type {string} */ title, /** @type {string[]} */ lines) =>
    lines.length > 0 ? ["", `${title}:`, ...lines] : []
  const lines = [
    `From Medusa ${installed.medusa} to ${wanted.medusa}, from Next ${installed.next} to ${wanted.next}.`,
    ...part("Patches that conflict", conflictLines),
    ...part("Changed where we replace or rely on it", differences),
    ...part(
      "Checks",
      checks.flatMap(({ title, state, lines: said }) => [
        `- ${title}: ${state}`,
        ...said.map((line) => `    ${line}`),
      ]),
    ),
    ...part(
      "Packages with a numbering of their own, kept",
      kept.map((name) => `- ${name}`),
    ),
    "",
    points === 0 ? "Nothing to look at." : `${points} points to look at.`,
  ]
  return { text: lines.join("\n"), points }
}
