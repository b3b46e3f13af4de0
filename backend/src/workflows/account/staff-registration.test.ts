import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { openStaffRegistration, sealStaffRegistration } from "./staff-registration"

const shopWith = (cookieSecret: string) => {
  const container = createMedusaContainer()
  container.register(
    "configModule",
    asValue({ projectConfig: { http: { cookieSecret } } }),
  )
  return container
}
const shop = shopWith("one secret")
const typed = { email: "ida@clerk.example", password: "пароль из четырёх слов" }

test("S11: a sealed registration can be opened again, and cannot be read in between", () => {
  const sealed = sealStaffRegistration(shop, typed)
  expect(openStaffRegistration(shop, sealed)).toEqual(typed)
  expect(Buffer.from(sealed, "base64url").toString()).not.toContain(typed.email)
  expect(sealStaffRegistration(shop, typed)).not.toBe(sealed)
})

test("S11: a registration that was changed, or sealed by another shop, cannot be opened", () => {
  const sealed = sealStaffRegistration(shop, typed)
  const changed = `${sealed.slice(0, 20)}${sealed[20] === "A" ? "B" : "A"}${sealed.slice(21)}`
  expect(() => openStaffRegistration(shop, changed)).toThrow()
  expect(() => openStaffRegistration(shopWith("another"), sealed)).toThrow()
  expect(() => openStaffRegistration(shop, "")).toThrow()
})
