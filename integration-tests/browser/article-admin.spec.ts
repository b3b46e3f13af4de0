import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import type {
  AdminArticlePairingsResponse,
  AdminArticleResponse,
  AdminProductPairingsResponse,
} from "../../backend/src/contracts"
import type { AdminApi } from "../support/browser/admin-api"
import {
  pairProduct,
  readPairedTitles,
  retire,
  save,
  textBox,
  write,
  writeArticle,
} from "../support/browser/article-desk"
import { expect, test } from "../support/browser/shop"
import { startStaffSession } from "../support/browser/signing-in"
import { readStack } from "../support/browser/stack"
import { poll } from "../support/browser/poll"

const ARTICLE = {
  title: "Über Ränder: how a hairline is softened",
  slug: "uber-rander-how-a-hairline-is-softened",
  summary: "What makes an edge hard, and what softens it.",
  body: [
    "A hard edge is the fault that is seen first.[^M1]",
    "## What an edge is",
    "Dots in a row, one beside the other.",
    "## What softens it",
    "Single dots are lightened, never a whole line at once.",
  ].join("\n\n"),
}
const { title: TITLE, slug: SLUG, body: BODY } = ARTICLE
const RENAMED = `hairline-${randomBytes(4).toString("hex")}`
const PRODUCT = { handle: "recovery-balm", title: "Recovery Balm" }
const OTHER = "Gentle Foam Cleanser"
/** As the editor puts them: not by title. */
const ARRANGED = [PRODUCT.title, OTHER]
const NOTE = "Says when a balm helps an edge, and when it does not."

const isSame = (some: string[], other: string[]) => some.join() === other.join()

/** The start of a minute that is at least ten seconds away. */
const nextMinute = () => Math.ceil((Date.now() + 10_000) / 60_000) * 60_000

test.describe("Writing an article", () => {
  // Each test goes on where the one before it ended.
  test.describe.configure({ mode: "serial" })
  let api: AdminApi
  let productId: string
  let before: AdminProductPairingsResponse["pairings"]
  let written = ""
  const planned = { slug: `planned-${randomBytes(4).toString("hex")}`, id: "", at: 0 }

  const readPairings = () =>
    api.ask<AdminProductPairingsResponse>(`/admin/products/${productId}/articles`)
  /** The others stand as they did, and ours beside no product. */
  const restorePairings = async () => {
    const set = before.map(({ article_id, kind, rank, note }) => ({
      article_id,
      kind,
      rank,
      note,
    }))
    await api.ask(`/admin/products/${productId}/articles`, { set })
    if (!written) return
    const door = `/admin/articles/${written}/products`
    const { pairings } = await api.ask<AdminArticlePairingsResponse>(door)
    await api.ask(door, { remove: pairings.map(({ product_id }) => product_id) })
  }
  const untilStatus = async (to: string, status: number, within = 5_000) => {
    const { answer } = await poll(
      `${to} to answer ${status}`,
      async () => {
        const response = await fetch(`${readStack().storefront}${to}`, {
          redirect: "manual",
        })
        return response.status === status && response
      },
      { within },
    )
    return answer
  }

  /** Whoever has a preview's address reads it: nobody else is told, and no log. */
  const expectSecret = async (address: string) => {
    const { status, headers } = await fetch(address)
    expect(status).toBe(200)
    expect(headers.get("referrer-policy")).toBe("no-referrer")
    expect(headers.get("x-robots-tag")).toBe("noindex, nofollow")
    expect(headers.get("cache-control")).toBe("private, no-store")
    const key = address.split("/").at(-1) ?? ""
    expect(key).toMatch(/^[\w-]{32}$/)
    const logs = path.join(readStack().mailDir, "../logs")
    const backend = readFileSync(path.join(logs, "backend.log"), "utf8")
    const storefront = readFileSync(path.join(logs, "storefront.log"), "utf8")
    expect(backend + storefront).not.toContain(key)
  }

  test.beforeAll(async ({ admin }) => {
    api = admin
    const { products } = await api.ask<{ products: { id: string }[] }>(
      `/admin/products?handle=${PRODUCT.handle}&fields=id`,
    )
    productId = products[0]?.id ?? ""
    before = (await readPairings()).pairings
  })
  test.afterAll(restorePairings)

  test("can be left to the clock: a moment is set for one that is written", async ({
    shop,
  }) => {
    const { article } = await api.ask<AdminArticleResponse>("/admin/articles", {
      slug: planned.slug,
      title: "An article for later",
      summary: "It is published by itself.",
      body: "## One part\n\nA sentence with a source.[^M1]",
      author: "Clearline editors",
      see_a_doctor: "When the skin there has changed.",
      sources: [{ mark: "M1", title: "A source of this test", url: null }],
    })
    planned.id = article.id
    const { page, noise } = await shop.enter({ origin: shop.stack.backend })
    noise.expect(/.*/)
    await startStaffSession(page.context(), shop.stack)
    await page.goto(`/app/articles/${planned.id}`)
    await page.getByRole("button", { name: "Send to review" }).click()
    const field = page.getByLabel("Publish by itself on")
    await field.waitFor()
    planned.at = nextMinute()
    const local = await page.evaluate((at) => {
      const offset = new Date(at).getTimezoneOffset() * 60_000
      return new Date(at - offset).toISOString().slice(0, 16)
    }, planned.at)
    await field.fill(local)
    await page.getByRole("button", { name: "Schedule", exact: true }).click()
    await page.getByText(/^It goes out /).waitFor()
    const told = await api.ask<AdminArticleResponse>(`/admin/articles/${planned.id}`)
    expect(told.article.scheduled_for).toBe(new Date(planned.at).toISOString())
  })

  test("goes from the first word over preview, refusal and review into the shop, and back", async ({
    shop,
  }) => {
    const { page, noise, shoot } = await shop.enter({ origin: shop.stack.backend })
    noise.expect(/.*/)
    await startStaffSession(page.context(), shop.stack)
    await page.goto("/app")
    await writeArticle(page, ARTICLE)
    written = new URL(page.url()).pathname.split("/").at(-1) ?? ""

    // Paired in any order, they stand by title until somebody arranges them.
    await page.getByRole("tab", { name: "Products" }).click()
    await pairProduct(page, PRODUCT.title, NOTE)
    await pairProduct(page, OTHER, "")
    const beside = page.getByRole("region", { name: "To read before buying" })
    const first = beside.getByRole("listitem").first()
    await first.getByRole("link", { name: OTHER }).waitFor()
    await beside.getByRole("button", { name: `Move up: ${PRODUCT.title}` }).click()
    await first.getByRole("link", { name: PRODUCT.title }).waitFor()
    await first.getByText(NOTE).waitFor()

    // The preview is the shop's own page, and follows what is typed.
    const preview = page.frameLocator("iframe")
    await preview.getByRole("heading", { name: "What softens it", level: 2 }).waitFor()
    await preview.getByText("awaiting medical review").first().waitFor()
    await poll("the products in the preview, as arranged", async () =>
      isSame(await readPairedTitles(preview), ARRANGED),
    )
    await shoot("dashboard-article-products")
    await expectSecret((await page.locator("iframe").getAttribute("src")) ?? "")
    await page.getByRole("tab", { name: "Text" }).click()
    await write(page, `${BODY}\n\n## Written just now`)
    await preview.getByRole("heading", { name: "Written just now" }).waitFor()
    await shoot("dashboard-article-editor")

    // What must not stand in the shop is refused with its reason; nothing typed is lost.
    await write(page, `${BODY}\n\n<script>alert(1)</script>`)
    await page.getByRole("button", { name: "Save", exact: true }).click()
    await page.getByRole("alert").filter({ hasText: /HTML/ }).waitFor()
    await expect(textBox(page)).toContainText("alert(1)", { useInnerText: true })

    // Too much of a claim is saved, and told.
    await write(page, `${BODY}\n\nIt completely removes the edge.`)
    await save(page)
    const claims = page.getByRole("region", { name: "Claims to look at" })
    await expect(claims).toContainText("completely removes", { useInnerText: true })
    await write(page, BODY)
    await save(page)
    await claims.waitFor({ state: "detached" })

    await page.getByRole("button", { name: "Send to review" }).click()
    await page.getByRole("button", { name: "Publish now" }).click()
    await page.getByText("First published").waitFor()
    const { page: reader, noise: readerNoise } = await shop.enter()
    readerNoise.expect(/404/)
    const { took } = await poll("the article in the shop", async () => {
      const answer = await reader.goto(`/us/learn/${SLUG}`)
      return answer?.status() === 200
    })
    expect(took).toBeLessThanOrEqual(5_000)
    await reader.getByRole("heading", { name: TITLE, level: 1 }).waitFor()
    await expect.poll(() => readPairedTitles(reader)).toEqual(ARRANGED)
    await poll(
      "the article on the product's page",
      async () => {
        await reader.goto(`/us/products/${PRODUCT.handle}`)
        return reader.getByText(NOTE).isVisible()
      },
      { within: 5_000 },
    )
    await reader.getByRole("link", { name: TITLE }).first().waitFor()

    // What has changed is told word by word, and an earlier text comes back.
    await page.getByRole("tab", { name: "History" }).click()
    const older = page.getByRole("listitem").filter({ hasText: /^\d+ · / })
    await older
      .filter({ hasText: "Edited" })
      .nth(1)
      .getByRole("button", { name: "Show what has changed since" })
      .click()
    await page.locator("del", { hasText: "completely removes" }).waitFor()
    await shoot("dashboard-article-history")

    // What a product in the shop cannot be without stays; the refusal says which product.
    await api.ask(`/admin/products/${productId}/articles`, {
      remove: before
        .filter(({ kind }) => kind === "read_first")
        .map(({ article_id }) => article_id),
    })
    await page.getByRole("tab", { name: "Products" }).click()
    await page.getByRole("button", { name: `Unpair: ${PRODUCT.title}` }).click()
    const refusal = page.getByRole("alert").filter({ hasText: PRODUCT.title })
    await refusal.getByText(/^"Recovery Balm" would be in the shop without/).waitFor()
    await shoot("dashboard-article-products-refused")
    await retire(page)
    await refusal.getByText(/must not be there without this article/).waitFor()
    await restorePairings()

    // A new address: the old one leads there for good, and neither does when it is retired.
    await page.getByRole("tab", { name: "Text" }).click()
    await page.getByLabel("Address").fill(RENAMED)
    await save(page)
    const moved = await untilStatus(`/us/learn/${SLUG}`, 308)
    expect(moved.headers.get("location")).toBe(`/us/learn/${RENAMED}`)
    const answer = await reader.goto(`/us/learn/${SLUG}`)
    expect(answer?.status()).toBe(200)
    await expect.poll(() => new URL(reader.url()).pathname).toBe(`/us/learn/${RENAMED}`)
    await retire(page)
    await untilStatus(`/us/learn/${RENAMED}`, 404)
    await untilStatus(`/us/learn/${SLUG}`, 404)
  })

  test("ends in the shop by itself when the moment has come", async () => {
    // The clock is looked at once a minute.
    const within = Math.max(0, planned.at - Date.now()) + 90_000
    await untilStatus(`/us/learn/${planned.slug}`, 200, within)
    expect(Date.now()).toBeGreaterThanOrEqual(planned.at)
    const { article } = await api.ask<AdminArticleResponse>(
      `/admin/articles/${planned.id}`,
    )
    expect(article).toMatchObject({ state: "published", scheduled_for: null })
    await api.ask(`/admin/articles/${planned.id}/state`, {
      state: "retired",
      expected_revision: article.revision,
    })
    await untilStatus(`/us/learn/${planned.slug}`, 404)
  })
})
