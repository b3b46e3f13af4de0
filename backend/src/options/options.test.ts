import { assertShopOptions } from "."

describe("the options of the plugin", () => {
  it("may all be left out", () => {
    expect(() => assertShopOptions(undefined)).not.toThrow()
    expect(() => assertShopOptions({})).not.toThrow()
  })

  it("may be given as undefined, as an unset variable gives them", () => {
    const options = { storefrontUrl: undefined, files: { prefix: undefined } }
    expect(() => assertShopOptions(options)).not.toThrow()
  })

  it.each([
    [{ storefrontUrl: "shop" }, "storefrontUrl"],
    [{ orderAccess: "everybody" }, "orderAccess"],
    [{ completions: { atOnce: "4" } }, "completions.atOnce"],
    [{ hardening: { logs: "no" } }, "hardening.logs"],
    [{ hardening: { log: false } }, "log"],
    [{ storeFrontUrl: "http://localhost:8000" }, "storeFrontUrl"],
  ])("are refused by name: %j", (options, name) => {
    expect(() => assertShopOptions(options)).toThrow(name)
  })
})
