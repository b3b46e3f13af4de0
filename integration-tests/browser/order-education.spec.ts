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
import { signInToDashboard } from "../support/browser/dashboard"
import { TEXAN } from "../support/browser/people"
import { useShop } from "../support/browser/shop"
import { signIn } from "../support/browser/signing-in"

const SPOT = { handle: "spot-remover", option: /30 x 1 ml/ }

describe("What a practitioner confirms before ordering", () => {
  const shop = useShop()

  it("is asked beside its words, kept with the order, and shown to staff", async () => {
    const { page, visit, shoot } = await shop.enter()
    const { email } = shop.stack.practitioner
    await signIn(page, shop.stack.practitioner)
    await putIntoBag(page, SPOT)
    await visit("/us/checkout")
    await giveAddress(page, email, TEXAN)
    await chooseShipping(page)

    const group = page.getByRole("group", { name: "Spot Remover" })
    const box = group.getByRole("checkbox")
    expect(await box.isChecked()).toBe(false)
    await group.getByText("Do not use it where one of these applies").waitFor()
    const article = group.getByRole("link", { name: /opens in a new tab/ }).first()
    expect(await article.getAttribute("href")).toMatch(/^\/us\/learn\//)
    await group
      .getByText(/^Version of \d+ \w+ 20\d\d$/)
      .first()
      .waitFor()
    await shoot("confirm-asked")

    await findOrderButton(page).click()
    const told = /Tick the box of Spot Remover to order it/
    await page.getByRole("alert").getByText(told).waitFor()
    expect(await box.getAttribute("aria-invalid")).toBe("true")
    const beside = (await box.getAttribute("aria-describedby")) ?? "none"
    expect(await page.locator(`[id="${beside}"]`).innerText()).toMatch(told)
    expect(await listViolations(page)).toEqual([])
    await shoot("confirm-missing")

    await page.getByRole("alert").getByRole("link", { name: told }).press("Enter")
    await box.focus()
    await page.keyboard.press("Space")
    expect(await box.isChecked()).toBe(true)
    await findOrderButton(page).press("Enter")
    const order = await readConfirmation(page)
    const kept = page.getByText(/^You confirmed on \d+ \w+ 20\d\d/)
    await kept.click()
    await page.getByText("Not to be used where one of these applies").waitFor()
    expect(await listViolations(page)).toEqual([])
    await shoot("confirm-kept")
    await visit(`/us/account/orders/${order.id}`)
    await kept.waitFor()

    const staff = await shop.enter({ origin: shop.stack.backend })
    staff.noise.expect(/status of 401/, /cdn\.jsdelivr\.net\/gh\/lipis\/flag-icons/)
    await signInToDashboard(staff.page, shop.stack.admin)
    await staff.page.goto(`/app/orders/${order.id}`)
    await staff.page.getByRole("heading", { name: "Confirmed before ordering" }).waitFor()
    await staff.page.getByText(/^Confirmed by the buyer on/).waitFor()
    await staff.page
      .getByText(/version \d+ of/)
      .first()
      .waitFor()
    await staff.shoot("dashboard-confirmed")
  })

  it("works on a phone, and where no script runs the browser itself asks for the box", async () => {
    const { page, visit, shoot, context } = await shop.enter({ device: "phone" })
    await signIn(page, shop.stack.practitioner)
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
    expect(
      await box.evaluate((one) => one instanceof HTMLInputElement && one.validity.valid),
    ).toBe(false)
    expect(new URL(bare.url()).pathname).toBe("/us/checkout")
    await placeOrder(bare)
  })
})
