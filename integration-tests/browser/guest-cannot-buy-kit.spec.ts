import type { APIResponse } from "@playwright/test"

import { chooseOption, putIntoBag, readRow, waitForBag } from "../support/browser/buying"
import { findKitPrices, KIT } from "../support/browser/kit-prices"
import { expect, test } from "../support/browser/shop"
import { readStack } from "../support/browser/stack"
import { signIn, signOut, startSession } from "../support/browser/signing-in"
import { fetchStoreApi, findRegionId } from "../support/browser/store-api"
import { visit } from "../support/browser/visitor"

type Refusal = { code: string; lines?: { variant_id: string | null }[] }

test.describe("A guest cannot buy the Skin Correcting Kit", () => {
  let kitVariantId: string
  let openVariantId: string
  let regionId: string

  test.beforeAll(async ({ admin }) => {
    kitVariantId = (await admin.findVariant("KIT-SKIN-LGT")).id
    openVariantId = (await admin.findVariant("CAM-CREM-3")).id
    regionId = await findRegionId(readStack(), "us")
  })

  async function openCart(): Promise<string> {
    const { body } = await fetchStoreApi<{ cart: { id: string } }>(
      readStack(),
      "/store/carts",
      { method: "POST", body: { region_id: regionId } },
    )
    return body.cart.id
  }

  test("on its page: no price, no button, and the way in is shown", async ({ shop }) => {
    const { page, visit, shoot } = await shop.enter({ device: "phone" })
    await visit(`/us/products/${KIT}`)
    await page
      .getByText(/Sign in with a verified account to see prices and order/)
      .waitFor()
    await shoot("guest-kit")
    await expect(page.getByRole("main")).not.toContainText("SKU")
    await expect(page.getByRole("button", { name: /Add to bag/ })).toHaveCount(0)
    await expect(page.getByRole("spinbutton", { name: "Quantity" })).toHaveCount(0)
    await page.getByRole("link", { name: "How practitioner accounts work" }).tap()
    await page.waitForURL(/\/us\/practitioner-accounts/)

    await visit(`/us/products/${KIT}`)
    await page.getByRole("main").getByRole("link", { name: "Sign in" }).tap()
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor()
  })

  for (const country of ["us", "de"]) {
    test(`and no form of its page in ${country} holds a price`, async ({ shop }) => {
      const { context } = await shop.enter()
      const path = `/${country}/products/${KIT}`
      const responses: APIResponse[] = [
        await context.request.get(path),
        await context.request.get(path, { headers: { RSC: "1" } }),
        await context.request.get(`${path}?_rsc=1`, {
          headers: { RSC: "1", "Next-Router-Prefetch": "1" },
        }),
        await context.request.get(`/api/me/products/${KIT}?country=${country}`),
        await context.request.get(`/${country}/shop/correction`),
        await context.request.get(`/${country}`),
      ]
      for (const response of responses) {
        expect(findKitPrices(await response.text())).toEqual([])
      }
    })
  }

  test("by asking the Store API for its price", async ({ shop }) => {
    const paths = [
      `/store/catalog/products/${KIT}?country_code=us`,
      "/store/catalog/products?country_code=us&limit=100",
      `/store/products?handle=${KIT}&region_id=${regionId}&fields=*variants.calculated_price,*variants.prices`,
      `/store/product-variants?id=${kitVariantId}&region_id=${regionId}&fields=*calculated_price,*prices`,
    ]
    for (const path of paths) {
      const { body } = await fetchStoreApi(shop.stack, path)
      expect(findKitPrices(JSON.stringify(body))).toEqual([])
    }
  })

  test("by putting it into a cart of the Store API", async ({ shop }) => {
    const cartId = await openCart()
    const added = await fetchStoreApi<Refusal>(
      shop.stack,
      `/store/carts/${cartId}/line-items`,
      { method: "POST", body: { variant_id: kitVariantId, quantity: 1 } },
    )
    expect([added.status, added.body.code]).toEqual([403, "access_denied"])
    expect(added.body.lines?.map((line) => line.variant_id)).toEqual([kitVariantId])

    const created = await fetchStoreApi<Refusal>(shop.stack, "/store/carts", {
      method: "POST",
      body: {
        region_id: regionId,
        items: [
          { variant_id: openVariantId, quantity: 1 },
          { variant_id: kitVariantId, quantity: 1 },
        ],
      },
    })
    expect([created.status, created.body.code]).toEqual([403, "access_denied"])
  })

  test("with a client account, which has no level", async ({ shop }) => {
    const { token } = (
      await fetchStoreApi<{ token: string }>(shop.stack, "/auth/customer/emailpass", {
        method: "POST",
        body: shop.stack.client,
      })
    ).body
    const cartId = await openCart()
    await fetchStoreApi(shop.stack, `/store/carts/${cartId}/customer`, {
      method: "POST",
      body: {},
      token,
    })
    const added = await fetchStoreApi<Refusal>(
      shop.stack,
      `/store/carts/${cartId}/line-items`,
      { method: "POST", body: { variant_id: kitVariantId, quantity: 1 }, token },
    )
    expect([added.status, added.body.code]).toEqual([403, "access_denied"])

    const { page, visit } = await shop.enter()
    await startSession(page.context(), shop.stack, "client")
    await visit(`/us/products/${KIT}`)
    await page.getByText(/You need level T3 to buy this/).waitFor()
    await expect(page.getByRole("button", { name: /Add to bag/ })).toHaveCount(0)
  })

  test("by forging the form of a product that is open to everybody", async ({ shop }) => {
    const { page } = await shop.enter()
    await visit(page, "/us/products/surface-camouflage-creme")
    await chooseOption(page, /Shade 3/)
    const forged = await page.evaluate((variantId) => {
      const fields = document.querySelectorAll<HTMLInputElement>(
        'main input[name="variant_id"]',
      )
      for (const field of fields) field.value = variantId
      return fields.length
    }, kitVariantId)
    expect(forged).toBeGreaterThan(0)
    await page
      .getByRole("button", { name: "Add to bag", exact: true })
      .filter({ visible: true })
      .click()
    await waitForBag(page)
    const told = page.getByRole("main").getByRole("alert")
    await expect(told).toHaveText(/verified practitioners/, { useInnerText: true })
    await page.getByText(/Your bag is empty/).waitFor()
  })

  test("with the bag of a practitioner who has signed out", async ({ shop }) => {
    const { page, context } = await shop.enter()
    await signIn(page, shop.stack.practitioner)
    await visit(page, `/us/products/${KIT}`)
    await page.getByText("$159.00").filter({ visible: true }).first().waitFor()
    await page
      .getByRole("button", { name: "Add to bag", exact: true })
      .filter({ visible: true })
      .click()
    await waitForBag(page)
    await expect.poll(() => readRow(page, "Items")).toBe(159_00)
    const kept = (await context.cookies()).find(({ value }) => value.startsWith("cart_"))
    if (!kept) throw new Error("The bag has no cookie")
    await signOut(page)

    await context.addCookies([kept])
    await visit(page, "/us/cart")
    await page.getByText(/Your bag is empty/).waitFor()
    await page.goto("/us/checkout")
    await page.getByRole("link", { name: "Go to your bag" }).waitFor()

    for (const [path, body] of [
      [`/store/carts/${kept.value}`, undefined],
      [`/store/carts/${kept.value}`, { email: "stranger@example.com" }],
      [
        `/store/carts/${kept.value}/line-items`,
        { variant_id: openVariantId, quantity: 1 },
      ],
      [`/store/carts/${kept.value}/complete`, {}],
    ] as const) {
      const response = await fetchStoreApi(shop.stack, path, {
        method: body ? "POST" : "GET",
        body,
      })
      expect([path, response.status]).toEqual([path, 404])
    }
    await putIntoBag(page, { handle: "surface-camouflage-creme", option: /Shade 3/ })
    await expect.poll(() => readRow(page, "Items")).toBe(24_00)
  })
})
