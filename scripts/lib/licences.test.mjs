import { findException, freeLicences, isMet, listLicenceErrors } from "./licences.mjs"

const entry = (more) => ({
  name: "some-package",
  version: "1.0.0",
  licence: "MIT",
  dev: false,
  ...more,
})

describe("a licence expression", () => {
  it.each([
    ["MIT", true],
    ["GPL-3.0-only", false],
    ["(MIT OR GPL-3.0-only)", true],
    ["MIT AND GPL-3.0-only", false],
    ["Apache-2.0 AND MIT", true],
    ["(GPL-2.0-only OR (MIT AND Zlib))", true],
    ["(GPL-2.0-only OR (MIT AND AGPL-3.0-only))", false],
    ["Public Domain", true],
    ["UNLICENSED", false],
    ["", false],
  ])("%s is met: %s", (expression, met) => {
    expect(isMet(expression, freeLicences)).toBe(met)
  })
})

describe("an exception", () => {
  it("applies to the version that was read, and to no other", () => {
    const medusa = { name: "@medusajs/medusa", licence: "SEE LICENSE IN LICENSE" }
    expect(findException(entry({ ...medusa, version: "2.21.2" }))).toBeDefined()
    expect(findException(entry({ ...medusa, version: "2.22.0" }))).toBeUndefined()
  })

  it("allows the image library, with its licence alone or combined with others", () => {
    const name = "@img/sharp-win32-x64"
    const licence = "Apache-2.0 AND LGPL-3.0-or-later"
    expect(findException(entry({ name, licence }))).toBeDefined()
    expect(findException(entry({ licence }))).toBeUndefined()
  })

  it("for tests only does not apply to packages that ship", () => {
    const axe = { name: "axe-core", licence: "MPL-2.0" }
    expect(findException(entry({ ...axe, dev: true }))).toBeDefined()
    expect(findException(entry(axe))).toBeUndefined()
  })
})

describe("the faults", () => {
  it("name the package, its version and its licence", () => {
    const faults = listLicenceErrors([entry({ licence: "AGPL-3.0-only" }), entry()])
    expect(faults[0]).toBe("some-package@1.0.0: AGPL-3.0-only is not on the list.")
  })

  it("name a package without a licence", () => {
    const faults = listLicenceErrors([entry({ licence: undefined })])
    expect(faults[0]).toContain("no licence named")
  })

  it("name an exception that no package needs", () => {
    expect(listLicenceErrors([entry()])).toContainEqual(
      expect.stringContaining("is not needed any more"),
    )
  })
})
