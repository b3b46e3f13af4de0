import { listViolations } from "../support/browser/accessibility"
import {
  chooseShipping,
  findConfirmations,
  findOrderButton,
  giveAddress,
  placeOrder,
  putIntoBag,
  readConfirmation,
} from "../support/browser/buying"
import { TEXAN } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { startSession, startStaffSession } from "../support/browser/signing-in"

const SPOT = { handle: "spot-remover", option: /30 x 1 ml/ }

test.describe("What a practitioner confirms before ordering", () => {
  test("is asked beside its words, kept with the order, and shown to staff", async ({
    shop,
  }) => {
    const { page, visit, shoot } = await shop.enter()
    const { email } = shop.stack.practitioner
    await startSession(page.context(), shop.stack, "practitioner")
    await putIntoBag(page, SPOT)
    await visit("/us/checkout")
    await giveAddress(page, email, TEXAN)
    await chooseShipping(page)

    const group = page.getByRole("group", { name: "Spot Remover" })
    const box = group.getByRole("checkbox")
    await expect(box).not.toBeChecked()
    await group.getByText("Don’t use it if any of these apply").waitFor()
    const article = group.getByRole("link", { name: /opens in a new tab/ }).first()
    await expect(article).toHaveAttribute("href", /^\/us\/learn\//)
    await group
      .getByText(/^Version of \w+ \d+, 20\d\d$/)
      .first()
      .waitFor()
    await shoot("confirm-asked")

    await findOrderButton(page).click()
    const told = /Tick the box for Spot Remover to order it/
    await page.getByRole("alert").getByText(told).waitFor()
    await expect(box).toHaveAttribute("aria-invalid", "true")
    const beside = (await box.getAttribute("aria-describedby")) ?? "none"
    await expect(page.locator(`[id="${beside}"]`)).toHaveText(told, {
      useInnerText: true,
    })
    expect(await listViolations(page)).toEqual([])
    await shoot("confirm-missing")

    await page.getByRole("alert").getByRole("link", { name: told }).press("Enter")
    await box.focus()
    await page.keyboard.press("Space")
    await expect(box).toBeChecked()
    await findOrderButton(page).press("Enter")
    const order = await readConfirmation(page)
    const kept = page.getByText(/^Safety information confirmed on \w+ \d+, 20\d\d/)
    await kept.click()
    await page.getByText("Don’t use it if any of these apply:").waitFor()
    expect(await listViolations(page)).toEqual([])
    await shoot("confirm-kept")
    await visit(`/us/account/orders/${order.id}`)
    await kept.waitFor()

    const staff = await shop.enter({ origin: shop.stack.backend })
    staff.noise.expect(/status of 401/, /cdn\.jsdelivr\.net\/gh\/lipis\/flag-icons/)
    await startStaffSession(staff.page.context(), shop.stack)
    await staff.page.goto(`/app/orders/${order.id}`)
    await staff.page.getByRole("heading", { name: "Confirmed before ordering" }).waitFor()
    await staff.page.getByText(/^Confirmed by the buyer on/).waitFor()
    await staff.page
      .getByText(/version \d+ of/)
      .first()
      .waitFor()
    await staff.shoot("dashboard-confirmed")
  })

  test("works on a phone, and where no script runs the browser itself asks for the box", async ({
    shop,
  }) => {
    const { page, visit, shoot, context } = await shop.enter({ device: "phone" })
    await startSession(page.context(), shop.stack, "practitioner")
    await putIntoBag(page, SPOT)
    await visit("/us/checkout")
    await giveAddress(page, shop.stack.practitioner.email, TEXAN)
    await chooseShipping(page)
    await findConfirmations(page).first().waitFor()
    await shoot("confirm-asked-phone")

    const plain = await shop.enter({ scripts: false })
    await plain.context.addCookies(await context.cookies())
    const bare = plain.page
    await bare.goto("/us/checkout")
    await findOrderButton(bare).click()
    const box = findConfirmations(bare).first()
    await expect
      .poll(() =>
        box.evaluate((one) => one instanceof HTMLInputElement && one.validity.valid),
      )
      .toBe(false)
    expect(new URL(bare.url()).pathname).toBe("/us/checkout")
    await placeOrder(bare)
  })
})
