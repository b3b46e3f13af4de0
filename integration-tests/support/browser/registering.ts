import { type BrowserContext, expect, type Page } from "@playwright/test"

import { waitForMails } from "./mailbox"
import type { Shop } from "./shop"
import { keepSession } from "./signing-in"
import { fetchStoreApi } from "./store-api"
import { visit, waitUntilLive } from "./visitor"

/** Password of everybody who registers here. */
export const FIRST_PASSWORD = "a first long password"

/** Fills the form that opens an account, and sends it. */
export async function fillRegistration(
  page: Page,
  email: string,
  firstName: string,
  lastName: string,
  password: string,
): Promise<void> {
  await page.getByLabel("First name").fill(firstName)
  await page.getByLabel("Last name").fill(lastName)
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("button", { name: "Create account" }).click()
}

/** Registers up to the page that asks to open the mail. */
export async function register(
  page: Page,
  email: string,
  firstName: string,
  lastName: string,
): Promise<void> {
  await visit(page, "/us/register")
  await fillRegistration(page, email, firstName, lastName, FIRST_PASSWORD)
  await page.getByRole("heading", { level: 1, name: "Check your e-mail" }).waitFor()
  await waitUntilLive(page)
}

/** Waits for that many confirmation mails; returns the link in the newest. */
async function readProofLink(shop: Shop, email: string, count: number): Promise<URL> {
  const mails = await waitForMails(
    shop.stack.mailDir,
    email,
    /Confirm your e-mail/i,
    count,
  )
  const links = mails.map(
    ({ html }) => /href="([^"]*confirm-email[^"]*)"/.exec(html ?? "")?.[1],
  )
  const newest = links.at(-1)
  if (!newest) throw new Error("The mail holds no link")
  const address = new URL(newest.replaceAll("&amp;", "&"))
  expect(address.origin).toBe(shop.stack.storefront)
  return address
}

/** Opens the link of the mail that came as the given one. */
export async function followMail(
  page: Page,
  shop: Shop,
  email: string,
  count = 1,
): Promise<void> {
  const { pathname, search } = await readProofLink(shop, email, count)
  await visit(page, pathname + search)
}

/** Opens an account in all its steps; signed in at the end. */
export async function openAccount(
  page: Page,
  shop: Shop,
  email: string,
  firstName: string,
  lastName: string,
): Promise<void> {
  await register(page, email, firstName, lastName)
  await followMail(page, shop, email)
  await page.getByRole("button", { name: "Confirm and sign in" }).click()
  await page.getByRole("heading", { level: 1, name: /^Hello/ }).waitFor()
}

/** Tries to sign in; the caller checks the result. */
export async function fillSignIn(
  page: Page,
  email: string,
  password: string,
): Promise<void> {
  await visit(page, "/us/sign-in")
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Password").fill(password)
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
}

/** Opens an account without the forms, for tests that are about something else; signed in then. */
export async function openAccountByApi(
  context: BrowserContext,
  shop: Shop,
  email: string,
  firstName: string,
  lastName: string,
): Promise<void> {
  const post = async (path: string, body: unknown, token?: string) => {
    const response = await fetchStoreApi<{ token: string }>(shop.stack, path, {
      method: "POST",
      body,
      ...(token ? { token } : {}),
    })
    expect(response.status).toBeLessThan(300)
    return response.body.token
  }
  const metadata = { first_name: firstName, last_name: lastName, country_code: "us" }
  const pending = await post("/auth/customer/emailpass/register", {
    email,
    password: FIRST_PASSWORD,
    metadata,
  })
  const link = await readProofLink(shop, email, 1)
  const code = link.searchParams.get("code")
  await post("/auth/verification/confirm", { code }, pending)
  const token = await post("/auth/token/refresh", undefined, pending)
  await keepSession(context, shop.stack, token)
}
