import type { Page } from "@playwright/test"

import { openCheckout, putIntoBag, readConfirmation } from "../support/browser/buying"
import { newEmail, TEXAN } from "../support/browser/people"
import { expect, test } from "../support/browser/shop"
import { poll } from "../support/browser/poll"
import { waitUntilLive } from "../support/browser/visitor"

declare global {
  interface Window {
    /** How far things moved while the page loaded, as the browser measures it. */
    shifts?: number[]
  }
}

type Stop = { words: string; isSeen: boolean; isMarked: boolean }

test.describe("Without a mouse", () => {
  test("the first stop leads past the menu", async ({ shop }) => {
    const { page, visit } = await shop.enter()
    await visit("/us")
    await page.keyboard.press("Tab")
    await expect
      .poll(() => readStop(page))
      .toEqual({
        words: "Skip to content",
        isSeen: true,
        isMarked: true,
      })
    await page.keyboard.press("Enter")
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main")
    await page.keyboard.press("Tab")
    await expect
      .poll(() =>
        page.evaluate(() =>
          Boolean(document.activeElement?.closest("#main") && document.activeElement),
        ),
      )
      .toBe(true)
  })

  for (const [path, device] of [
    ["/us", "desk"],
    ["/us", "phone"],
    ["/us/shop/aftercare", "desk"],
    ["/us/products/gentle-foam-cleanser", "desk"],
  ] as const) {
    test(`every stop on ${path} at the ${device} is seen and marked`, async ({
      shop,
    }) => {
      const { page, visit } = await shop.enter({ device, reducedMotion: "reduce" })
      await visit(path)
      const stops = await walkThrough(page)
      expect(stops.length).toBeGreaterThan(10)
      expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([])
      expect(stops.filter(({ words }) => words === "")).toEqual([])
    })
  }

  test("nothing covers the field that has the focus, in the checkout on a phone", async ({
    shop,
  }) => {
    const { page } = await shop.enter({ device: "phone", reducedMotion: "reduce" })
    await putIntoBag(page, { handle: "surface-camouflage-creme", option: /Shade 2/ })
    await openCheckout(page)
    const stops = await walkThrough(page)
    expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([])
  })

  test("a product can be chosen, ordered and paid", async ({ shop }) => {
    const { page } = await shop.enter()
    await putIntoBag(page, { handle: "surface-camouflage-creme", option: /Shade 2/ })
    await openCheckout(page)
    await tabTo(page, "E-mail")
    for (const words of [
      newEmail("keys"),
      TEXAN.firstName,
      TEXAN.lastName,
      "",
      TEXAN.street,
      "",
      TEXAN.city,
      TEXAN.state ?? "",
      TEXAN.postalCode,
    ]) {
      await page.keyboard.type(words)
      await page.keyboard.press("Tab")
    }
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: "Continue to payment" }).waitFor()
    await waitUntilLive(page)
    await tabTo(page, "Continue to payment")
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: /^Place order/ }).waitFor()
    await waitUntilLive(page)
    await tabTo(page, /^Place order/)
    await page.keyboard.press("Enter")
    await readConfirmation(page)
  })

  test("two drawings are compared, and without scripts they stand side by side", async ({
    shop,
  }) => {
    const path = "/us/learn/match-the-fix-to-the-fault"
    const { page, visit } = await shop.enter({ reducedMotion: "reduce" })
    await visit(path)
    const first = page.locator("#comparison-edges img").first()
    const slider = page.getByRole("slider", { name: /Crisp.*Blurred/ })
    const shown = () =>
      first.evaluate((image) => getComputedStyle(image.parentElement ?? image).clipPath)
    const half = await shown()
    await slider.focus()
    await page.keyboard.press("End")
    await page.locator('[aria-valuetext="100 % Crisp, 0 % Blurred"]').waitFor()
    await expect.poll(shown).not.toBe(half)
    await page.keyboard.press("ArrowLeft")
    await expect(slider).toHaveValue("99")
    for (const [key, side, isShown] of [
      ["Home", "left", false],
      ["End", "right", true],
    ] as const) {
      await page.keyboard.press(key)
      await poll(`one drawing alone after ${key}`, async () =>
        first.evaluate(
          (image, [edge, wanted]) => {
            const box = image.getBoundingClientRect()
            const x = edge === "left" ? box.left + 6 : box.right - 6
            const there = document.elementsFromPoint(x, box.top + 20).includes(image)
            return there === wanted
          },
          [side, isShown] as const,
        ),
      )
    }

    const { page: plain } = await shop.enter({ scripts: false })
    await plain.goto(path)
    const [left, right] = await plain
      .locator("#comparison-edges img")
      .evaluateAll((images) =>
        images.map((image) => {
          const { x, y, width } = image.getBoundingClientRect()
          return { x, y, width }
        }),
      )
    expect(left?.y).toBe(right?.y)
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))
    await expect(plain.getByRole("slider")).toHaveCount(0)
  })

  test("the menu of a small screen opens and closes", async ({ shop }) => {
    const { page, visit } = await shop.enter({ device: "phone" })
    await visit("/us")
    const menu = page.getByRole("navigation", { name: "Main" }).filter({ visible: true })
    await expect(menu).toHaveCount(0)
    await tabTo(page, "Menu")
    await page.keyboard.press("Enter")
    await menu.getByRole("link", { name: "Aftercare" }).waitFor()
    await page.keyboard.press("Enter")
    await menu.first().waitFor({ state: "hidden" })
  })
})

test.describe("A page", () => {
  for (const path of ["/us", "/us/products/complete-skin-correcting-kit", "/us/cart"]) {
    test(`${path} holds still for those who ask for it`, async ({ shop }) => {
      const { page, visit } = await shop.enter({ reducedMotion: "reduce" })
      await visit(path)
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll("*")]
          .filter((element) => {
            const style = getComputedStyle(element)
            const longest = Math.max(
              ...[
                style.transitionDuration,
                ...(style.animationName === "none" ? [] : [style.animationDuration]),
              ]
                .join()
                .split(",")
                .map((time) => parseFloat(time) * (time.includes("ms") ? 1 : 1000)),
            )
            return longest > 10 || style.scrollBehavior === "smooth"
          })
          .map((element) => element.outerHTML.slice(0, 120)),
      )
      expect(moving).toEqual([])
    })
  }

  for (const path of [
    "/us",
    "/us/products/removal-aftercare-kit",
    "/us/learn/is-smp-removal-possible",
    "/us/shop/aftercare",
  ]) {
    test(`${path} does not jump while it loads on a phone`, async ({ shop }) => {
      const { page, visit } = await shop.enter({ device: "phone" })
      await page.addInitScript(() => {
        const shifts: number[] = []
        window.shifts = shifts
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ("value" in entry && typeof entry.value === "number") {
              shifts.push(entry.value)
            }
          }
        }).observe({ type: "layout-shift", buffered: true })
      })
      await visit(path)
      await page.waitForLoadState("networkidle")
      const moved = await page.evaluate(() => window.shifts ?? [])
      expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.02)
    })
  }
})

/** The element that has the focus: its words, whether it is in sight and uncovered, whether it is marked. */
function readStop(page: Page): Promise<Stop> {
  return page.evaluate(async () => {
    // What the focus moved or scrolled is in its place once it has been painted.
    await new Promise((painted) =>
      requestAnimationFrame(() => requestAnimationFrame(painted)),
    )
    const element = document.activeElement
    if (!element) return { words: "", isSeen: false, isMarked: false }
    const labels =
      element instanceof HTMLInputElement
        ? [...(element.labels ?? [])].map((label) => label.textContent)
        : []
    const words = [
      element.getAttribute("aria-label"),
      ...labels,
      element.textContent,
      element.getAttribute("name"),
    ].find(Boolean)
    // Options are radios that fill their label without being painted themselves.
    const shown = element instanceof HTMLInputElement ? element.labels?.[0] : null
    const target = shown ?? element
    const box = target.getBoundingClientRect()
    const top = document.elementFromPoint(
      box.left + box.width / 2,
      box.top + Math.min(box.height / 2, 20),
    )
    const styles = [element, ...(shown ? [shown] : [])].map((one) =>
      getComputedStyle(one),
    )
    return {
      words: words?.trim().replaceAll(/\s+/g, " ") ?? "",
      isSeen:
        box.width > 0 &&
        box.height > 0 &&
        top !== null &&
        (target.contains(top) || top.contains(target)),
      isMarked: styles.some(
        (style) =>
          (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) ||
          style.boxShadow !== "none",
      ),
    }
  })
}

/** Every stop of the Tab key from the top of the page until it comes round. */
async function walkThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press("Tab")
    const isAtEnd = await page.evaluate(
      () => document.activeElement === document.body || !document.activeElement,
    )
    if (isAtEnd) return stops
    stops.push(await readStop(page))
  }
  throw new Error("The Tab key never reaches the end of the page")
}

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let press = 0; press < 100; press += 1) {
    await page.keyboard.press("Tab")
    const { words } = await readStop(page)
    if (typeof name === "string" ? words.startsWith(name) : name.test(words)) return
  }
  throw new Error(`The Tab key never reaches ${String(name)}`)
}
