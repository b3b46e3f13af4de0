import { listViolations } from "../support/browser/accessibility"
import type { AdminApi } from "../support/browser/admin-api"
import { waitForMail } from "../support/browser/mailbox"
import { readPageFacts } from "../support/browser/page-facts"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { startStaffSession } from "../support/browser/signing-in"

/** Staff enter an order on the phone, as the dashboard does. */
async function orderByPhone(admin: AdminApi, email: string) {
  const { id: variant_id } = await admin.findVariant("AFT-MATT-100")
  const { regions } = await admin.ask<{
    regions: { id: string; currency_code: string }[]
  }>("/admin/regions?fields=id,currency_code")
  const { sales_channels } = await admin.ask<{
    sales_channels: { id: string; metadata: { market?: string } | null }[]
  }>("/admin/sales-channels?fields=id,metadata")
  const { draft_order } = await admin.ask<{
    draft_order: { id: string; display_id: number }
  }>("/admin/draft-orders", {
    email,
    region_id: regions.find(({ currency_code }) => currency_code === "usd")?.id,
    sales_channel_id: sales_channels.find(({ metadata }) => metadata?.market === "us")
      ?.id,
    shipping_address: {
      ...{ first_name: "Pat", last_name: "Phone", address_1: "1 Main Street" },
      ...{ city: "Los Angeles", province: "us-ca", postal_code: "90001" },
      country_code: "us",
    },
    items: [{ variant_id, quantity: 2 }],
  })
  await admin.ask(`/admin/draft-orders/${draft_order.id}/convert-to-order`, {})
  return draft_order
}

test.describe("An order by phone", () => {
  test("O3: is found on Today, paid by the link of its mail, and then to be shipped", async ({
    shop,
    admin,
  }) => {
    test.slow()
    const email = newEmail("by-phone")
    const order = await orderByPhone(admin, email)
    const mail = await waitForMail(shop.stack.mailDir, email, /is still to be paid/)

    const staff = await shop.enter({ origin: shop.stack.backend })
    staff.noise.expect(/status of 401/, /cdn\.jsdelivr\.net\/gh\/lipis\/flag-icons/)
    await startStaffSession(staff.page.context(), shop.stack)
    await staff.page.goto("/app/order-desk")
    await staff.page.getByRole("heading", { name: "Today", level: 1 }).waitFor()
    await staff.page.getByRole("heading", { name: "Low stock" }).waitFor()
    await staff.shoot("dashboard-today")
    await staff.page.getByRole("link", { name: /^Unpaid Phone orders/ }).click()
    const row = staff.page.getByRole("row").filter({ hasText: email })
    await expect(row).toContainText("Unpaid")
    await row.getByRole("link", { name: `#${order.display_id}` }).click()
    await staff.page.getByRole("heading", { name: "Still to pay" }).waitFor()
    await staff.page.context().grantPermissions(["clipboard-read", "clipboard-write"])
    await staff.page.getByRole("button", { name: "Copy payment link" }).click()
    await staff.page.getByText("Payment link copied").waitFor()
    await staff.shoot("dashboard-order-payment")

    const { page, shoot } = await shop.enter({ device: "phone" })
    const link = /http\S+\/open\?key=\S+to=pay/.exec(mail.text ?? "")?.[0]
    const { pathname, search } = new URL(link ?? "")
    await page.goto(`${pathname}${search}`)
    await expect(page).toHaveURL(new RegExp(`/us/orders/${order.id}/pay$`))
    const heading = page.getByRole("heading", { level: 1 })
    await expect(heading).toHaveText(`Pay for your order ${order.display_id}`)
    expect((await readPageFacts(page)).fitsWidth).toBe(true)
    expect(await listViolations(page)).toEqual([])
    await shoot("pay-phone")
    await page.getByRole("button", { name: /^Pay \$/ }).tap()
    await expect(heading).toHaveText("Thank you. Your payment is in.")
    await shoot("paid-phone")
    await page.goto(`/us/orders/${order.id}/confirmed`)
    await expect(page.getByRole("main")).not.toContainText("still to be paid")

    await staff.page.goto(`/app/order-desk/orders?q=${encodeURIComponent(email)}`)
    await expect(row).toContainText("Authorised")
    await expect(row).toContainText("2 of 2 to send")
    await row.getByRole("checkbox").click()
    await staff.shoot("dashboard-orders")
    await staff.page.getByRole("link", { name: "Pick list (1)" }).click()
    const sheet = staff.page.locator("#sheet")
    await expect(
      sheet.getByRole("row").filter({ hasText: "AFT-MATT-100" }),
    ).toContainText(`#${order.display_id} × 2`)
    await staff.shoot("dashboard-pick-list")
  })
})
