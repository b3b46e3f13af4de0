import path from "node:path"

import { type Browser, test as base, type TestInfo } from "@playwright/test"

import { findChromium } from "../chromium"
import { type AdminApi, openAdminApi } from "./admin-api"
import { readStack, type TestStack } from "./stack"
import { openVisitor, type Visitor, type VisitorOptions } from "./visitor"

export { expect } from "@playwright/test"

export type Shop = {
  stack: TestStack
  /** Opens a browser for a visitor; it is closed when the test ends. */
  enter: (input?: Partial<VisitorOptions>) => Promise<Visitor>
}

/**
 * Playwright's `test` with two things more. `shop` lets visitors in; after each test everybody
 * leaves, and the test fails when the console said something, an exception went uncaught, the
 * shop answered 5xx or a request left the shop's own origin. `admin` is the Admin API, signed
 * in once for each worker.
 */
export const test = base.extend<{ shop: Shop }, { admin: AdminApi }>({
  launchOptions: [
    async ({ browserName: _chromium }, use) => {
      await use(findChromium())
    },
    { scope: "worker" },
  ],
  admin: [
    async ({ browserName: _none }, use) => {
      await use(await openAdminApi(readStack()))
    },
    { scope: "worker" },
  ],
  shop: async ({ browser }, use, testInfo) => {
    const inside: Visitor[] = []
    await use(openShop(browser, inside))
    const noise: string[] = []
    for (const [index, visitor] of inside.entries()) {
      if (!visitor.page.isClosed()) await keepPicture(visitor, testInfo, index)
      await visitor.context.close()
      noise.push(...visitor.noise.list())
    }
    if (noise.length > 0) throw new Error(`Unexpected noise:\n${noise.join("\n")}`)
  },
})

function openShop(browser: Browser, inside: Visitor[]): Shop {
  const stack = readStack()
  return {
    stack,
    enter: async (input = {}) => {
      const visitor = await openVisitor(browser, { origin: stack.storefront, ...input })
      inside.push(visitor)
      return visitor
    },
  }
}

/** A picture of the end of the test: on request, and beside the trace when the test failed. */
async function keepPicture(
  visitor: Visitor,
  testInfo: TestInfo,
  index: number,
): Promise<void> {
  await visitor.shoot(nameEnding(testInfo, index))
  if (testInfo.status === testInfo.expectedStatus) return
  const file = testInfo.outputPath(`visitor-${index}.png`)
  await visitor.page.screenshot({ path: file })
  await testInfo.attach("screenshot", { path: file })
}

/** The file name of the picture of a test's end. */
function nameEnding({ file, titlePath }: TestInfo, index: number): string {
  const words = titlePath
    .slice(1)
    .join(" ")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
  return `${path.basename(file, ".spec.ts")}--${words.slice(0, 100)}-${index}`
}
