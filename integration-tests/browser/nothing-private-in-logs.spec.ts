import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import {
  chooseShipping,
  giveAddress,
  placeOrder,
  putIntoBag,
} from "../support/browser/buying"
import { waitForMail } from "../support/browser/mailbox"
import { NEW_PASSWORD, newEmail, TEXAN } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { readStack } from "../support/browser/stack"
import { signIn } from "../support/browser/signing-in"
import { fetchStoreApi } from "../support/browser/store-api"
import { visit } from "../support/browser/visitor"

const STREET = "4711 Marker Avenue"
const LAST_NAME = "Markerssohn"

test.describe("The logs of a shop that is used", () => {
  /** What the parts of the shop have written so far. */
  function readLogs(): { name: string; text: string }[] {
    const folder = path.join(readStack().mailDir, "../logs")
    return readdirSync(folder)
      .filter((name) => name.endsWith(".log"))
      .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }))
  }

  test("A30: hold no token, address or e-mail after a full journey and its faults", async ({
    shop,
    admin: api,
  }) => {
    const { stack } = shop
    const email = newEmail("log-marker")
    const { page, context } = await shop.enter()
    await visit(page, "/us/register")
    await page.getByLabel("First name").fill("Ana")
    await page.getByLabel("Last name").fill(LAST_NAME)
    await page.getByLabel("E-mail").fill(email)
    await page.getByLabel("Password").fill(NEW_PASSWORD)
    await page.getByRole("button", { name: "Create account" }).click()
    await waitForMail(stack.mailDir, email, /account|address/i)

    await visit(page, "/us/forgotten-password")
    await page.getByLabel("E-mail").fill(stack.client.email)
    await page.getByRole("button", { name: "Send the link" }).click()
    const mail = await waitForMail(stack.mailDir, stack.client.email, /new password/i)
    const link = /href="([^"]*reset-password[^"]*)"/.exec(mail.html ?? "")?.[1] ?? ""
    const resetToken = new URL(link.replaceAll("&amp;", "&")).searchParams.get("token")
    await visit(page, `/us/reset-password?token=${resetToken ?? ""}`)

    const buyer = await shop.enter()
    await signIn(buyer.page, stack.client)
    await putIntoBag(buyer.page, { handle: "gentle-foam-cleanser", option: /^150 ml/ })
    await visit(buyer.page, "/us/checkout")
    await giveAddress(buyer.page, email, {
      ...TEXAN,
      street: STREET,
      lastName: LAST_NAME,
    })
    const cookies = await buyer.context.cookies()
    const find = (part: string) =>
      cookies.find(({ name }) => name.includes(part))?.value ?? "nothing"
    const cartId = /cart_\w+/.exec(decodeURIComponent(find("cart")))?.[0] ?? "no cart"
    const session = find("session")
    await chooseShipping(buyer.page)
    const order = await placeOrder(buyer.page)

    await visit(page, "/us/order-lookup")
    await page.getByLabel("Order number").fill(String(order.number))
    await page.getByLabel("E-mail").fill(email)
    await page.getByRole("main").getByRole("button").click()
    await api.listOrders(email)

    const address = { first_name: "Ana", last_name: LAST_NAME, address_1: STREET }
    const wrong: [string, unknown][] = [
      [`/store/carts/${cartId}`, { email, shipping_address: address, nothing: 1 }],
      [`/store/carts/${cartId}?token=${resetToken ?? ""}`, { email: `${email}\u0000` }],
      [`/store/carts/${cartId}/complete`, {}],
      [`/store/carts/${cartId}x`, { shipping_address: { ...address, city: 3 } }],
      ["/auth/customer/emailpass", { email, password: "not the password" }],
      ["/auth/customer/emailpass/register", { email, password: NEW_PASSWORD }],
      ["/store/customers", { email, last_name: LAST_NAME, address_1: STREET }],
      ["/store/order-lookups", { display_id: order.number + 1, email }],
    ]
    for (const [to, body] of wrong) {
      for (const token of [undefined, session]) {
        const response = await fetchStoreApi(stack, to, {
          method: "POST",
          body,
          ...(token ? { token } : {}),
        })
        expect(response.status).toBeGreaterThanOrEqual(200)
      }
    }
    await context.close()

    const logs = readLogs()
    expect(logs.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["backend.log", "storefront.log"]),
    )
    expect(resetToken?.length).toBeGreaterThan(20)
    expect([cartId, session.length > 20]).toEqual([expect.stringMatching(/^cart_/), true])
    const markers = [
      email,
      STREET,
      LAST_NAME,
      cartId,
      session,
      resetToken ?? "",
      NEW_PASSWORD,
    ]
    const told = logs.flatMap(({ name, text }) =>
      markers
        .filter((marker) => text.includes(marker))
        .map((marker) => `${name}: ${marker.slice(0, 20)}`),
    )
    expect(told).toEqual([])
    // The faults above did leave a trace: what is private is left out of it.
    expect(logs.find(({ name }) => name === "backend.log")?.text).toMatch(
      /\[(cart|e-mail)\]/,
    )
  })
})
