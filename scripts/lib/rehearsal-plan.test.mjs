import { formatRehearsal, planVersions, readConflicts } from "./rehearsal-plan.mjs"

const installed = { medusa: "2.21.2", next: "16.4.6" }
const wanted = { medusa: "2.22.0", next: "16.5.0" }

describe("the versions of a rehearsed upgrade", () => {
  it("moves every package of a family and keeps packages that are versioned separately", () => {
    const plan = planVersions(
      {
        dependencies: {
          "@medusajs/medusa": "2.21.2",
          "@medusajs/ui": "4.1.0",
          next: "16.4.6",
          react: "18.3.1",
        },
        devDependencies: { "@next/eslint-plugin-next": "^16.4.6" },
        peerDependencies: { "@medusajs/medusa": "2.21.2" },
      },
      installed,
      wanted,
    )
    expect(plan.manifest).toEqual({
      dependencies: {
        "@medusajs/medusa": "2.22.0",
        "@medusajs/ui": "4.1.0",
        next: "16.5.0",
        react: "18.3.1",
      },
      devDependencies: { "@next/eslint-plugin-next": "^16.5.0" },
      peerDependencies: { "@medusajs/medusa": "2.22.0" },
    })
    expect(plan.changed).toEqual(["@medusajs/medusa", "@next/eslint-plugin-next", "next"])
    expect(plan.kept).toEqual(["@medusajs/ui 4.1.0"])
  })

  it("changes nothing for the installed versions, and does not modify its input", () => {
    const manifest = { dependencies: { "@medusajs/medusa": "2.21.2" } }
    expect(planVersions(manifest, installed, installed).changed).toEqual([])
    planVersions(manifest, installed, wanted)
    expect(manifest.dependencies["@medusajs/medusa"]).toBe("2.21.2")
  })
})

describe("the parts of a patch that do not fit", () => {
  it.each([
    ["all fits", "Applied patch node_modules/@medusajs/utils/a.js cleanly.\n", []],
    [
      "some changes do not",
      "Checking patch node_modules/@medusajs/utils/a.js...\nerror: patch failed: node_modules/@medusajs/utils/a.js:3\nApplying patch node_modules/@medusajs/utils/a.js with 2 rejects...\nRejected hunk #1.\nHunk #2 applied cleanly.\nRejected hunk #3.\n",
      [{ patch: "p", file: "@medusajs/utils/a.js", state: "rejected", hunks: 2 }],
    ],
    [
      "a file is gone",
      "error: node_modules/@medusajs/utils/b.js: No such file or directory\n",
      [{ patch: "p", file: "@medusajs/utils/b.js", state: "gone", hunks: 0 }],
    ],
  ])("%s", (_name, said, expected) => {
    expect(readConflicts("p", said)).toEqual(expected)
  })
})

describe("the report of a rehearsal", () => {
  const nothing = { kept: [], conflicts: [], differences: [], checks: [] }

  it("says that there is nothing to check", () => {
    const { text, points } = formatRehearsal({ installed, wanted, ...nothing })
    expect(points).toBe(0)
    expect(text).toBe(
      "From Medusa 2.21.2 to 2.22.0, from Next 16.4.6 to 16.5.0.\n\nNothing to look at.",
    )
  })

  it("lists conflicts, changes and failed checks, and counts them", () => {
    const { text, points } = formatRehearsal({
      installed,
      wanted,
      kept: [],
      conflicts: [{ patch: "p", file: "a.js", state: "rejected", hunks: 2 }],
      differences: ["- b.js changed"],
      checks: [
        { title: "types", state: "failed", lines: ["error TS1"] },
        { title: "unit tests", state: "passed", lines: [] },
        { title: "HTTP tests", state: "left out", lines: [] },
      ],
    })
    expect(points).toBe(3)
    expect(text).toContain("- patches/p: a.js, 2 of its changes do not fit")
    expect(text).toContain("- types: failed\n    error TS1\n- unit tests: passed")
    expect(text).toMatch(/3 points to look at\.$/)
  })
})
