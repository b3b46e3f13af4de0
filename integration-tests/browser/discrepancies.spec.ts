import {
  findOrderButton,
  goToPayment,
  placeOrder,
  putIntoBag,
} from "../support/browser/buying"
import { waitForMail } from "../support/browser/mailbox"
import { newEmail } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { startStaffSession } from "../support/browser/signing-in"
import { fetchStoreApi } from "../support/browser/store-api"
import { unplaceOrder } from "../support/corrupt-db"
import { listViolations } from "../support/violations"

const GOODS = { handle: "surface-camouflage-creme", option: /Shade 4/ }

test.describe("An order that was never placed", () => {
  test("I3: is put right from the dashboard, which tells what was done, and the buyer hears it", async ({
    shop,
  }) => {
    const guest = await shop.enter()
    const email = newEmail("unplaced")
    await putIntoBag(guest.page, GOODS)
    await goToPayment(guest.page, email)
    const order = await placeOrder(guest.page)

    const { page, noise, shoot } = await shop.enter({ origin: shop.stack.backend })
    noise.expect(/.*/)
    await startStaffSession(page.context(), shop.stack)
    await page.goto("/app")
    await page.getByRole("link", { name: "Discrepancies" }).click()
    await page.getByRole("heading", { name: "Discrepancies", level: 1 }).waitFor()
    await page.getByText(/^\d+ open\. The shop looks once a minute/).waitFor()
    await shoot("dashboard-discrepancies-before")

    await unplaceOrder(shop.stack, order.id, 110)
    await page.getByRole("button", { name: "Check now" }).click()
    await page.getByText(/^Looked just now/).waitFor()
    const row = page.getByRole("row").filter({ hasText: `Order ${order.number}` })
    await row.getByText("Put right").waitFor()
    await expect(row).toHaveText(/cancelled, its goods are free again/, {
      useInnerText: true,
    })
    await shoot("dashboard-discrepancies")
    expect(await listViolations(shop.stack.databaseUrl)).toEqual([])

    const mail = await waitForMail(shop.stack.mailDir, email, /didn’t go through/)
    expect(mail.text).toContain("Nothing was charged")
    expect(mail.html).toContain("/us/cart")
  })

  test("I3: is told in words where the buyer pays, and the next press orders", async ({
    shop,
  }) => {
    const { page, noise, shoot } = await shop.enter()
    await putIntoBag(page, GOODS)
    await goToPayment(page, newEmail("again"))
    const bagId = await page.locator("input[name=bag_id]").first().inputValue()
    const provider = { provider_id: "pp_system_default" }
    const { body: opened } = await fetchStoreApi<{ payment_collection: { id: string } }>(
      shop.stack,
      "/store/payment-collections",
      { method: "POST", body: { cart_id: bagId } },
    )
    await fetchStoreApi(
      shop.stack,
      `/store/payment-collections/${opened.payment_collection.id}/payment-sessions`,
      { method: "POST", body: provider },
    )
    const { body: broken } = await fetchStoreApi<{ order: { id: string } }>(
      shop.stack,
      `/store/carts/${bagId}/complete`,
      { method: "POST" },
    )
    await unplaceOrder(shop.stack, broken.order.id, 5)

    noise.expect(/409/)
    await findOrderButton(page).click()
    await page.getByText(/didn’t go through, and you owe nothing/).waitFor()
    await shoot("checkout-not-placed")
    const order = await placeOrder(page)
    expect(order.id).not.toBe(broken.order.id)
    expect(await listViolations(shop.stack.databaseUrl)).toEqual([])
  })
})
