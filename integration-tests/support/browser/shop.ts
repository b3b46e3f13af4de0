import path from "node:path"

import { type Browser, chromium } from "playwright-core"

import { findChromium } from "../chromium"
import { readStack, type TestStack } from "./stack"
import { openVisitor, type Visitor, type VisitorWish } from "./visitor"

export type Shop = {
  stack: TestStack
  /** Lets somebody in; they leave when the test ends. */
  enter: (wish?: Partial<VisitorWish>) => Promise<Visitor>
}

const MINUTES = 60_000

/**
 * One browser for a spec file and a way to let visitors in. After each test everybody
 * leaves, and the test fails when the console said something, an exception went uncaught,
 * the shop answered 5xx or a request left the shop's own origin.
 */
export function useShop(): Shop {
  jest.setTimeout(2 * MINUTES)
  const stack = readStack()
  const inside: Visitor[] = []
  let browser: Browser | null = null

  beforeAll(async () => {
    browser = await chromium.launch(await findChromium())
  })
  afterEach(async () => {
    const noise: string[] = []
    for (const [index, visitor] of inside.splice(0).entries()) {
      if (!visitor.page.isClosed()) await visitor.shoot(nameEnding(index))
      await visitor.context.close()
      noise.push(...visitor.noise.list())
    }
    if (noise.length > 0) throw new Error(`Unexpected noise:\n${noise.join("\n")}`)
  })
  afterAll(async () => {
    await browser?.close()
  })

  return {
    stack,
    enter: async (wish = {}) => {
      if (!browser) throw new Error("The browser is not open yet; enter inside a test.")
      const visitor = await openVisitor(browser, { origin: stack.storefront, ...wish })
      inside.push(visitor)
      return visitor
    },
  }
}

/** The name of a picture of how a test ended. */
function nameEnding(index: number): string {
  const { currentTestName = "test", testPath = "" } = expect.getState()
  const words = currentTestName.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")
  return `${path.basename(testPath, ".spec.ts")}--${words.slice(0, 100)}-${index}`
}
