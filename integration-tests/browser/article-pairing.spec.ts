import type { AdminProductPairingsResponse } from "../../backend/src/contracts"
import type { AdminApi } from "../support/browser/admin-api"
import { openProductInDashboard } from "../support/browser/dashboard"
import { expect, test } from "../support/browser/shop"
import { startStaffSession } from "../support/browser/signing-in"
import { poll } from "../support/browser/poll"

const HANDLE = "practice-skin"
const TITLE = "Practice Skin and Practice Head"
const NEW = "Redness after SMP: is it temporary?"
const NOTE = "Shows which redness a trainee must not work on."

test.describe("An admin who pairs a product with its articles", () => {
  let api: AdminApi
  let productId: string
  let before: AdminProductPairingsResponse

  test.beforeAll(async ({ admin }) => {
    api = admin
    const { products } = await api.ask<{ products: { id: string }[] }>(
      `/admin/products?handle=${HANDLE}&fields=id`,
    )
    productId = products[0]?.id ?? ""
    before = await api.ask(`/admin/products/${productId}/articles`)
  })
  test.afterAll(async () => {
    const kept = before.pairings.map((one) => one.article_id)
    const now = await api.ask<AdminProductPairingsResponse>(
      `/admin/products/${productId}/articles`,
    )
    await api.ask(`/admin/products/${productId}/articles`, {
      set: before.pairings.map(({ article_id, kind, rank, note }) => ({
        article_id,
        kind,
        rank,
        note,
      })),
      remove: now.pairings
        .map((one) => one.article_id)
        .filter((id) => !kept.includes(id)),
    })
  })

  test("finds, pairs and orders them; a guest reads it within seconds; the last one stays", async ({
    shop,
  }) => {
    const { page, noise, shoot } = await shop.enter({ origin: shop.stack.backend })
    noise.expect(/.*/)
    await startStaffSession(page.context(), shop.stack)
    await openProductInDashboard(page, TITLE)
    await page.getByRole("heading", { name: "Education", exact: true }).waitFor()
    const list = page.getByRole("region", { name: "Read before you buy" })
    const count = before.pairings.filter(({ kind }) => kind === "read_first").length
    await expect(list.getByRole("listitem")).toHaveCount(count)

    await page.getByRole("button", { name: "Pair an article" }).click()
    await page.getByLabel("Article", { exact: true }).fill("redness")
    await page.getByRole("radio", { name: NEW }).click()
    await page.getByLabel("Why read it").fill(NOTE)
    await shoot("dashboard-pair-an-article")
    await page.getByRole("button", { name: "Save" }).click()
    await list.getByText(NOTE).waitFor()
    await poll("the note on the product's page", async () => {
      const response = await fetch(`${shop.stack.storefront}/us/products/${HANDLE}`)
      return (await response.text()).includes(NOTE)
    })

    for (let at = count; at > 0; at -= 1) {
      await list.getByRole("button", { name: `Move up: ${NEW}` }).click()
      await list.getByText(`${at}. ${NEW}`).waitFor()
    }
    await shoot("dashboard-education")
    for (let left = count; left > 0; left -= 1) {
      await list
        .getByRole("button", { name: /^Unpair: / })
        .last()
        .click()
      await expect(list.getByRole("listitem")).toHaveCount(left)
    }
    await list.getByRole("button", { name: `Unpair: ${NEW}` }).click()
    const refusal = page.getByRole("alert").filter({ hasText: "would be in the shop" })
    await refusal.waitFor()
    await expect(refusal).toContainText(`"${TITLE}" would be in the shop without`, {
      useInnerText: true,
    })
    await expect(list.getByRole("listitem")).toHaveCount(1)
    await shoot("dashboard-education-refused")
  })

  test("sees on one page what somebody should look after", async ({ shop }) => {
    const { product } = await api.ask<{ product: { id: string; title: string } }>(
      "/admin/products",
      {
        title: "A draft without articles",
        status: "draft",
        options: [{ title: "Size", values: ["One"] }],
      },
    )
    const { page, noise, shoot } = await shop.enter({ origin: shop.stack.backend })
    noise.expect(/.*/)
    await startStaffSession(page.context(), shop.stack)
    await page.goto("/app")
    await page.getByRole("link", { name: "Education health" }).click()
    await page.getByRole("heading", { name: "Education health", level: 1 }).waitFor()
    await page.getByText("Draft, without a published article to read first.").waitFor()
    await page.getByText("Awaiting its first medical review").first().waitFor()
    await page.getByText("Every link of a published article leads somewhere.").waitFor()
    // Tests ask no other site, and the page says that nobody does.
    await page.getByText("LINK_CHECK is off").waitFor()
    await shoot("dashboard-education-health")
    await page.getByRole("link", { name: product.title }).click()
    await page.getByText("Cannot be published without").waitFor()
  })
})
