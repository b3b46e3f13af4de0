import { readFlags, readSettings } from "./settings.mjs"

test("without any variable the shop is local, on its default ports", () => {
  expect(readSettings({}, "/shop")).toEqual({
    dataDir: "/shop/.data",
    backendPort: 9000,
    storefrontPort: 8000,
    backendUrl: "http://localhost:9000",
    storefrontUrl: "http://localhost:8000",
    host: "127.0.0.1",
    isPublic: false,
    databaseUrl: undefined,
  })
})

test("other ports change the addresses", () => {
  const settings = readSettings(
    { BACKEND_PORT: "9100", STOREFRONT_PORT: "8100" },
    "/shop",
  )
  expect(settings.backendUrl).toBe("http://localhost:9100")
  expect(settings.storefrontUrl).toBe("http://localhost:8100")
})

test.each([
  [{ STOREFRONT_URL: "https://clearline.example" }, true, "0.0.0.0"],
  [{ BACKEND_URL: "http://192.168.1.20:9000" }, true, "0.0.0.0"],
  [{ STOREFRONT_URL: "http://shop.localhost:8000" }, false, "127.0.0.1"],
  [{ LISTEN_HOST: "0.0.0.0" }, false, "0.0.0.0"],
])("%j: public %s, listens on %s", (env, isPublic, host) => {
  expect(readSettings(env, "/shop")).toMatchObject({ isPublic, host })
})

test.each([
  [{ BACKEND_PORT: "ninety" }, "BACKEND_PORT"],
  [{ STOREFRONT_PORT: "70000" }, "STOREFRONT_PORT"],
  [{ BACKEND_URL: "shop" }, "BACKEND_URL"],
])("%j is refused with the name of the variable", (env, name) => {
  expect(() => readSettings(env, "/shop")).toThrow(name)
})

test("a flag has its value after = or, if a value is expected, after a space", () => {
  expect(
    readFlags(["--reset", "--only", "unit", "--a=b=c", "cart"], { withValue: ["only"] }),
  ).toEqual({ flags: { reset: true, only: "unit", a: "b=c" }, rest: ["cart"] })
})
