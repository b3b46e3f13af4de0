import type { Page } from "@playwright/test"

import { listViolations } from "../support/browser/accessibility"
import type { AdminApi } from "../support/browser/admin-api"
import {
  goToPayment,
  openCheckout,
  chooseShipping,
  giveAddress,
  placeOrder,
  putIntoBag,
} from "../support/browser/buying"
import { waitForMail, waitForMails } from "../support/browser/mailbox"
import { readPageFacts } from "../support/browser/page-facts"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { signIn, startStaffSession } from "../support/browser/signing-in"
import { visit } from "../support/browser/visitor"

const CREME = { handle: "surface-camouflage-creme", option: /Shade 2/ }
const TRACKING = "1Z999AA10123456784"

type StaffOrder = {
  items: { id: string; quantity: number }[]
  fulfillments: { id: string }[]
  payment_collections: { payments: { id: string }[] }[]
}

/** What staff do with an order in the dashboard, by the same routes. */
function work(admin: AdminApi, id: string) {
  const read = async () => {
    const fields = "*items,*fulfillments,*payment_collections.payments"
    const { order } = await admin.ask<{ order: StaffOrder }>(
      `/admin/orders/${id}?fields=${fields}`,
    )
    return order
  }
  return {
    capture: async (): Promise<string> => {
      const paymentId = (await read()).payment_collections[0]?.payments[0]?.id ?? ""
      await admin.ask(`/admin/payments/${paymentId}/capture`, {})
      return paymentId
    },
    /** Packs all, ships it and gives the path of the parcel. */
    ship: async (): Promise<string> => {
      const items = (await read()).items.map(({ id: line, quantity }) => ({
        ...{ id: line, quantity },
      }))
      await admin.ask(`/admin/orders/${id}/fulfillments`, { items })
      const parcel = (await read()).fulfillments[0]?.id ?? ""
      const path = `/admin/orders/${id}/fulfillments/${parcel}`
      await admin.ask(`${path}/shipments`, {
        items,
        labels: [{ tracking_number: TRACKING, tracking_url: "#", label_url: "#" }],
      })
      return path
    },
  }
}

/** The titles of the timeline that a page shows. */
const listTitles = (page: Page) =>
  page
    .getByRole("region", { name: "What has happened" })
    .getByRole("listitem")
    .locator("b")
    .allInnerTexts()

const readLink = (text = ""): string => {
  const link = /http\S+\/open\?key=\S+/.exec(text)?.[0]
  if (!link) throw new Error("The mail has no link to the order")
  const { pathname, search } = new URL(link)
  return `${pathname}${search}`
}

test.describe("The buyer follows an order", () => {
  test("from the order to the refund: by signed link, by look-up, on desk and phone", async ({
    shop,
    admin,
  }) => {
    test.slow()
    const { page, shoot } = await shop.enter()
    const email = newEmail("timeline")
    await putIntoBag(page, CREME)
    await goToPayment(page, email)
    const order = await placeOrder(page)
    await expect.poll(() => listTitles(page)).toEqual(["Order placed"])

    const staff = work(admin, order.id)
    const paymentId = await staff.capture()
    const parcel = await staff.ship()
    const shipped = await waitForMail(shop.stack.mailDir, email, /on its way/)
    expect(shipped.text).toContain(TRACKING)
    await admin.ask(`${parcel}/mark-as-delivered`, {})
    await admin.ask(`/admin/payments/${paymentId}/refund`, { amount: 5 })
    await waitForMail(shop.stack.mailDir, email, /refund/)

    const steps = ["Order placed", "Paid", "Packed", "Shipped", "Delivered", "Refunded"]
    const expectSteps = async (visitor: Page) => {
      await expect.poll(() => listTitles(visitor)).toEqual(steps)
      const main = visitor.getByRole("main")
      const timeline = visitor.getByRole("region", { name: "What has happened" })
      await expect(timeline.getByRole("link", { name: TRACKING })).toHaveAttribute(
        "href",
        `https://www.ups.com/track?tracknum=${TRACKING}`,
      )
      await expect(timeline).toContainText("UPS")
      await expect(timeline).toContainText("$5.00")
      await expect(main.getByRole("row", { name: /Refunded/ })).toContainText("5.00")
      expect((await readPageFacts(visitor)).fitsWidth).toBe(true)
    }

    const reader = await shop.enter()
    await reader.page.goto(readLink(shipped.text))
    await expectSteps(reader.page)
    const heading = reader.page.getByRole("heading", { level: 1 })
    await expect(heading).toHaveText("Your order was delivered.")
    expect(await listViolations(reader.page)).toEqual([])
    const invoice = reader.page.getByRole("link", { name: /^Invoice INV-\d+/ })
    const saved = reader.page.waitForEvent("download")
    await invoice.click()
    expect((await saved).suggestedFilename()).toMatch(/^INV-\d+\.pdf$/)
    await reader.shoot("timeline-link-desk")

    const phone = await shop.enter({ device: "phone" })
    await visit(phone.page, `/us/order-lookup?number=${order.number}`)
    await phone.page.locator('input[name="email"]').fill(email)
    await phone.page.getByRole("main").getByRole("button").first().tap()
    await expectSteps(phone.page)
    const looked = phone.page.waitForEvent("download")
    await phone.page.getByRole("button", { name: /^Invoice INV-\d+/ }).tap()
    expect((await looked).suggestedFilename()).toMatch(/^INV-\d+\.pdf$/)
    await phone.shoot("timeline-lookup-phone")
    await shoot("timeline-confirmation-desk")
  })

  test("a cancelled order says so and thanks nobody, in the account and by link", async ({
    shop,
    admin,
  }) => {
    const { page, shoot } = await shop.enter({ device: "phone" })
    const email = newEmail("cancelled")
    await putIntoBag(page, CREME)
    await signIn(page, shop.stack.client, { country: "us", next: "/us/cart" })
    await openCheckout(page, "us")
    await giveAddress(page, email)
    await chooseShipping(page)
    const order = await placeOrder(page)
    await admin.ask(`/admin/orders/${order.id}/cancel`, {})
    const mail = await waitForMail(shop.stack.mailDir, email, /was cancelled/)

    await visit(page, `/us/account/orders/${order.id}`)
    await expect.poll(() => listTitles(page)).toEqual(["Order placed", "Cancelled"])

    await page.goto(readLink(mail.text))
    const heading = page.getByRole("heading", { level: 1 })
    await expect(heading).toHaveText("Your order was cancelled.")
    await expect(page.getByRole("main")).not.toContainText(/Thank you|sending a confirm/)
    await expect.poll(() => listTitles(page)).toEqual(["Order placed", "Cancelled"])
    await shoot("timeline-cancelled-phone")
  })

  test("staff see under the order which mails went out, and send one again", async ({
    shop,
  }) => {
    const { page } = await shop.enter()
    const email = newEmail("again")
    await putIntoBag(page, CREME)
    await goToPayment(page, email)
    const order = await placeOrder(page)
    const confirmation = /Your Clearline order \d+$/
    await waitForMails(shop.stack.mailDir, email, confirmation, 1)

    const staff = await shop.enter({ origin: shop.stack.backend })
    staff.noise.expect(/status of 401/, /cdn\.jsdelivr\.net\/gh\/lipis\/flag-icons/)
    await startStaffSession(staff.page.context(), shop.stack)
    await staff.page.goto(`/app/orders/${order.id}`)
    await staff.page.getByRole("heading", { name: "Mails to the buyer" }).waitFor()
    const again = staff.page.getByRole("button", { name: "Send again: Confirmation" })
    await expect(again).toHaveCount(1)
    await expect(staff.page.getByText(new RegExp(`Sent, .* to ${email}`))).toHaveCount(1)
    await again.click()
    await expect(again).toHaveCount(2)
    await waitForMails(shop.stack.mailDir, email, confirmation, 2)
    await again.first().scrollIntoViewIfNeeded()
    await staff.shoot("dashboard-order-mails")
    const slip = staff.page.getByRole("link", {
      name: "Download the packing slip as PDF",
    })
    const saved = staff.page.waitForEvent("download")
    await slip.click()
    expect((await saved).suggestedFilename()).toBe(`packing-slip-${order.number}.pdf`)
  })
})
