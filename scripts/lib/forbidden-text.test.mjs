import { findNameError, listTextErrors } from "./forbidden-text.mjs"

/** Joins the pieces of a sample, so that this file itself contains no forbidden text. */
const join = (...pieces) => pieces.join("")

describe("a forbidden text", () => {
  it.each([
    ["a private key", "notes.md", join("-----BEGIN RSA ", "PRIVATE KEY-----")],
    ["an access token", "a.ts", join("const key = 'sk_", "live_abcdefghijklm'")],
    ["an access token", "a.ts", join("AKIA", "ABCDEFGHIJKLMNOP")],
    ["the host of a package registry", ".npmrc", join("registry", "=https://host/")],
    ["the host of a package registry", "a.md", join("see regis", "try.example.org")],
    [
      "the host of a package registry",
      "package-lock.json",
      join('"resolved', '": "https://host/a.tgz"'),
    ],
    ["a path of somebody's machine", "a.ts", join("/ho", "me/ada/shop/a.ts")],
    ["a path of somebody's machine", "a.md", join("C:\\Us", "ers\\ada")],
    [
      "the switch of Medusa's role module",
      ".env.template",
      join("MEDUSA_FF_RBAC", "=true"),
    ],
    [
      "the switch of Medusa's role module",
      "medusa-config.ts",
      join("{ rbac", ": true }"),
    ],
    ["a mark of an unfinished merge", "a.md", join("<<<<", "<<< main")],
  ])("%s is found in %s", (what, name, text) => {
    const faults = listTextErrors(name, `first line\n${text}\n`)
    expect(faults).toEqual([expect.stringContaining(`${name}:2  ${what}.`)])
  })

  it.each([
    ["an empty switch", ".env.template", "MEDUSA_FF_RBAC=\n"],
    ["an address with a folder called home", "a.md", "https://shop.example/home/ada/x"],
    ["a publishable key", "a.ts", "const key = 'pk_0123456789abcdef'"],
    ["a rule of a page", "a.md", "=======\n".slice(0, 4)],
  ])("%s is allowed", (_what, name, text) => {
    expect(listTextErrors(name, text)).toEqual([])
  })

  it("is allowed on purpose, with a reason", () => {
    const text = join("/ho", "me/ada/shop // tree-allow: shown in the manual")
    expect(listTextErrors("a.ts", text)).toEqual([])
  })
})

describe("a name", () => {
  it.each([
    "backend/src/queries/catalog/read-products.ts",
    "backend/content/pictures/skin-tint--light.svg",
    "backend/src/modules/article/migrations/Migration20261121090410.ts",
    "backend/src/modules/article/migrations/.snapshot-medusa-article.json",
    "storefront/src/app/[country]/(site)/shop/[category]/[[...filters]]/page.tsx",
    "patches/@medusajs+utils+2.21.2.patch",
    "README.md",
    ".env.template",
  ])("%s is good", (name) => {
    expect(findNameError(name)).toBeUndefined()
  })

  it.each([
    ["backend/src/lib/formatPrice.ts", "kebab-case"],
    ["storefront/src/ui/Button.tsx", "kebab-case"],
    ["backend/src/lib/utils.ts", "says nothing"],
    ["storefront/src/common/price.ts", "says nothing"],
  ])("%s is not", (name, why) => {
    expect(findNameError(name)).toContain(why)
  })
})
