import type { Page } from "@playwright/test"

import { waitForMail } from "../support/browser/mailbox"
import { NEW_PASSWORD, newEmail } from "../support/browser/people"
import {
  fillRegistration,
  fillSignIn,
  FIRST_PASSWORD,
  followMail,
  openAccount,
  openAccountByApi,
  register,
} from "../support/browser/registering"
import { expect, test } from "../support/browser/shop"
import type { TestStack } from "../support/browser/stack"
import { signIn, startStaffSession } from "../support/browser/signing-in"
import { putIntoBag } from "../support/browser/buying"
import { visit, waitUntilLive } from "../support/browser/visitor"

test.describe("Somebody with an account", () => {
  test("opens it with the mailed link, and nobody learns that it is there", async ({
    shop,
  }) => {
    const { page, shoot } = await shop.enter({ device: "phone" })
    const email = newEmail("new")
    await register(page, email, "Zoë", "Ødegård")
    await page.getByText(email).waitFor()
    await shoot("check-mail")
    await followMail(page, shop, email)
    await shoot("confirm-email")
    await page.getByRole("button", { name: "Confirm and sign in" }).tap()
    await page.getByRole("heading", { level: 1, name: "Hello, Zoë" }).waitFor()
    await page.getByText(/Client account/).waitFor()
    await waitForMail(shop.stack.mailDir, email, /account is ready/i)

    const stranger = await shop.enter()
    await register(stranger.page, email.toUpperCase(), "Somebody", "Else")
    await waitForMail(shop.stack.mailDir, email, /already have an account/i)
  })

  test("confirms in another browser with the password, after asking for the mail again", async ({
    shop,
  }) => {
    const { page, shoot } = await shop.enter()
    const email = newEmail("elsewhere")
    await register(page, email, "Ana", "Núñez")
    await waitForMail(shop.stack.mailDir, email, /Confirm your e-mail/i)

    const other = await shop.enter()
    await fillSignIn(other.page, email, FIRST_PASSWORD)
    await other.page
      .getByRole("heading", { level: 1, name: "Check your e-mail" })
      .waitFor()
    await other.page.getByText("isn’t confirmed yet").waitFor()
    await waitUntilLive(other.page)
    await other.page.getByRole("button", { name: "Send the e-mail again" }).click()
    await other.page.getByRole("main").getByRole("status").waitFor()

    const third = await shop.enter()
    await followMail(third.page, shop, email, 2)
    await third.page.getByLabel("E-mail").fill(email)
    await third.page.getByLabel("Password").fill(FIRST_PASSWORD)
    await third.page.getByRole("button", { name: "Confirm and sign in" }).click()
    await third.page.getByRole("heading", { level: 1, name: "Hello, Ana" }).waitFor()
    await visit(page, "/us/check-mail")
    await shoot("check-mail-wide")
  })

  test("is told beside the field why a password is not taken", async ({ shop }) => {
    const { page, shoot } = await shop.enter({ device: "phone" })
    await visit(page, "/us/register")
    await fillRegistration(page, newEmail("weak"), "Ana", "Núñez", "password1234")
    await page
      .getByText(/password is too common/)
      .first()
      .waitFor()
    await expect(page.getByLabel("Password")).toHaveAttribute("aria-invalid", "true")
    await shoot("weak-password")
  })

  test("is told how long to wait after ten wrong passwords", async ({ shop }) => {
    const { page, shoot } = await shop.enter()
    const email = newEmail("guessed")
    await guess(shop.stack, email, 9)
    await fillSignIn(page, email, "wrong")
    const told = page.getByRole("main").getByRole("alert")
    await expect(told).toHaveText(/e-mail or password is wrong/, { useInnerText: true })
    await fillSignIn(page, email, "wrong again")
    await page.getByText(/Too many attempts\. Try again in 1[0-9] minutes\./).waitFor()
    await shoot("too-many-attempts")
  })

  test("is counted by the address the storefront tells, so others are not shut out", async ({
    shop,
  }) => {
    const email = newEmail("counted")
    const from = async (address: string) => {
      const { page } = await shop.enter()
      await page.setExtraHTTPHeaders({ "x-forwarded-for": address })
      return page
    }
    const told = async (page: Page) => {
      await fillSignIn(page, email, "wrong")
      const alert = page.getByRole("main").getByRole("alert")
      await alert.waitFor()
      return alert.innerText()
    }
    const guesser = await from("203.0.113.5")
    await guess(shop.stack, email, 8, "203.0.113.5")
    for (let round = 0; round < 2; round++) {
      expect(await told(guesser)).toMatch(/e-mail or password is wrong/)
    }
    expect(await told(guesser)).toMatch(/Too many attempts/)
    // What stands before the last address was written by whoever asks.
    expect(await told(await from("198.51.100.1, 203.0.113.5"))).toMatch(/Too many/)
    expect(await told(await from("203.0.113.6"))).toMatch(/e-mail or password is wrong/)
  })

  test("keeps the bag of a guest through registration", async ({ shop }) => {
    const { page } = await shop.enter()
    await putIntoBag(page, { handle: "recovery-balm", option: /15/ })
    await openAccount(page, shop, newEmail("bag"), "Ana", "Núñez")
    await visit(page, "/us/cart")
    await page.getByRole("main").getByText("Recovery Balm").first().waitFor()
  })

  test("is suspended by staff and told so, until they lift it", async ({ shop }) => {
    const { page, shoot } = await shop.enter({ device: "phone" })
    const email = newEmail("suspended")
    await openAccountByApi(page.context(), shop, email, "Ana", "Núñez")
    const staff = await shop.enter({ origin: shop.stack.backend })
    // The dashboard asks who is there before anybody is.
    staff.noise.expect(/status of 401/, /cdn\.jsdelivr\.net\/gh\/lipis\/flag-icons/)
    await startStaffSession(staff.page.context(), shop.stack)
    await staff.page.goto(`/app/customers?q=${encodeURIComponent(email)}`)
    await staff.page.getByRole("row", { name: email }).first().click()
    await staff.page.getByRole("button", { name: "Suspend …" }).click()
    await staff.page.getByLabel("Reason").fill("Three chargebacks in a week")
    await staff.page.getByRole("button", { name: "Save" }).click()
    // The words stand in the form before they are stored; this button only comes after.
    await staff.page.getByRole("button", { name: "Lift the suspension" }).waitFor()
    await staff.shoot("suspension")

    await visit(page, "/us/account")
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor()
    await fillSignIn(page, email, FIRST_PASSWORD)
    await page.getByText("This account is suspended").first().waitFor()
    await shoot("suspended")
    await staff.page.getByRole("button", { name: "Lift the suspension" }).click()
    await staff.page.getByRole("button", { name: "Suspend …" }).waitFor()
    await signIn(page, { email, password: FIRST_PASSWORD })
  })

  test("changes the password, and signs out everywhere", async ({ shop }) => {
    const { page, shoot } = await shop.enter({ device: "phone" })
    const email = newEmail("password")
    await openAccountByApi(page.context(), shop, email, "Ana", "Núñez")
    const other = await shop.enter()
    await signIn(other.page, { email, password: FIRST_PASSWORD })

    await visit(page, "/us/account/password")
    await page.getByLabel("Current password").fill("not this one")
    await page.getByLabel("New password").fill(NEW_PASSWORD)
    await page.getByRole("button", { name: "Change password" }).tap()
    await page.getByText("That isn’t your current password.").first().waitFor()
    await shoot("wrong-current-password")
    await page.getByLabel("Current password").fill(FIRST_PASSWORD)
    await page.getByLabel("New password").fill(NEW_PASSWORD)
    await page.getByRole("button", { name: "Change password" }).tap()
    await page.getByText("You’re signed out on all other devices").waitFor()

    await visit(other.page, "/us/account")
    await other.page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor()
    await signIn(other.page, { email, password: NEW_PASSWORD })
    await visit(other.page, "/us/account/password")
    await other.shoot("password-wide")
    await other.page.getByRole("button", { name: "Sign out everywhere" }).click()
    await other.page.getByText("You’re signed out on all devices.").waitFor()
    await visit(page, "/us/account")
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor()
  })

  test("is told the same for a wrong password as for an unknown address", async ({
    shop,
  }) => {
    const { page } = await shop.enter()
    const responses: string[] = []
    for (const email of [shop.stack.client.email, newEmail("unknown")]) {
      await visit(page, "/us/sign-in")
      await page.getByLabel("E-mail").fill(email)
      await page.getByLabel("Password").fill("not the password")
      await page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
      const told = page.getByRole("main").getByRole("alert")
      await told.waitFor()
      responses.push(await told.innerText())
      await expect(page.getByLabel("E-mail")).toHaveValue(email)
    }
    expect(responses[0]).toMatch(/e-mail or password is wrong/)
    expect(responses[1]).toBe(responses[0])
  })

  test("sees the password while typing it, only on request, and by keyboard too", async ({
    shop,
  }) => {
    const { page } = await shop.enter()
    await visit(page, "/us/sign-in")
    await waitUntilLive(page)
    const password = page.getByLabel("Password")
    await password.fill("four plain words")
    await expect(password).toHaveAttribute("type", "password")
    await password.press("Tab")
    await page.keyboard.press("Enter")
    await expect(password).toHaveAttribute("type", "text")
    await expect(password).toHaveValue("four plain words")
    await page.getByRole("button", { name: "Hide what you typed: Password" }).click()
    await expect(password).toHaveAttribute("type", "password")
  })

  test("sets a new password with the link of a mail, once", async ({ shop }) => {
    const email = newEmail("forgot")
    const first = await shop.enter()
    await openAccountByApi(first.context, shop, email, "Ana", "Núñez")

    const { page } = await shop.enter()
    await visit(page, "/us/sign-in")
    await page.getByRole("link", { name: "Forgot your password?" }).click()
    await page.waitForURL(/forgotten-password/)
    await waitUntilLive(page)
    await page.getByLabel("E-mail").fill(email)
    await page.getByRole("button", { name: "Send the link" }).click()
    await page.getByRole("main").getByRole("status").waitFor()
    const mail = await waitForMail(shop.stack.mailDir, email, /new password/i)
    const link = /href="([^"]*reset-password[^"]*)"/.exec(mail.html ?? "")?.[1]
    if (!link) throw new Error("The mail holds no link")
    const address = new URL(link.replaceAll("&amp;", "&"))
    expect(address.origin).toBe(shop.stack.storefront)

    const path = address.pathname + address.search
    await visit(page, path)
    await page.getByLabel("Password").fill(NEW_PASSWORD)
    await page.getByRole("button", { name: "Save new password" }).click()
    await page.getByText("Your password has been changed").waitFor()
    await signIn(page, { email, password: NEW_PASSWORD })
    await page.getByRole("heading", { level: 1, name: "Hello, Ana" }).waitFor()

    const late = await shop.enter()
    await visit(late.page, path)
    await late.page.getByLabel("Password").fill("another fine password")
    await late.page.getByRole("button", { name: "Save new password" }).click()
    const told = late.page.getByRole("main").getByRole("alert")
    await expect(told).toHaveText(/expired or has been used/, { useInnerText: true })
  })

  test("gets the same answer for an unknown address, and no mail goes out", async ({
    shop,
  }) => {
    const { page } = await shop.enter()
    await visit(page, "/us/forgotten-password")
    const email = newEmail("nobody")
    await page.getByLabel("E-mail").fill(email)
    await page.getByRole("button", { name: "Send the link" }).click()
    const told = page.getByRole("main").getByRole("status")
    await expect(told).toContainText(`If there is an account for ${email}`, {
      useInnerText: true,
    })
  })
})

/** Wrong passwords, sent past the pages, all at once; `from` is the address they seem to come from. */
async function guess(
  { backend }: TestStack,
  email: string,
  times: number,
  from?: string,
): Promise<void> {
  const guesses = Array.from({ length: times }, (_, round) =>
    fetch(`${backend}/auth/customer/emailpass`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(from ? { "x-forwarded-for": from } : {}),
      },
      body: JSON.stringify({ email, password: `wrong ${round}` }),
    }),
  )
  const responses = await Promise.all(guesses)
  expect(responses.map(({ status }) => status)).toEqual(guesses.map(() => 401))
}
