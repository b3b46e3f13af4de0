import { mkdirSync } from "node:fs"
import path from "node:path"

import type { Browser, BrowserContext, Page, Response } from "@playwright/test"

import { type ConsoleWatch, watchConsole } from "./console-watch"

export const DEVICES = {
  phone: {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  },
  desk: { viewport: { width: 1280, height: 900 } },
} as const
export type Device = keyof typeof DEVICES

/** A visitor with their own browser: own cookies, own history. */
export type Visitor = {
  page: Page
  context: BrowserContext
  noise: ConsoleWatch
  /** Opens a path of the shop and waits until its forms and buttons work. */
  visit: (to: string) => Promise<Response>
  /** Opens another tab of the same browser. */
  openTab: () => Promise<Page>
  /** Keeps a picture for people to look at, when CLEARLINE_SCREENSHOTS names a folder. */
  shoot: (name: string, options?: { fullPage?: boolean }) => Promise<void>
}

export type VisitorOptions = {
  device?: Device
  /** Base of relative paths; also the only origin that may be requested. */
  origin: string
  locale?: string
  reducedMotion?: "reduce" | "no-preference"
  /** False: a browser in which no script runs. Open pages with `page.goto` then. */
  scripts?: boolean
  /** Time zone of their clock, such as "America/New_York"; by default the machine's. */
  timezone?: string
}

/** Opens a new visitor's browser. */
export async function openVisitor(
  browser: Browser,
  {
    device = "desk",
    origin,
    locale = "en-US",
    reducedMotion,
    scripts,
    timezone,
  }: VisitorOptions,
): Promise<Visitor> {
  const context = await browser.newContext({
    ...DEVICES[device],
    baseURL: origin,
    locale,
    ...(reducedMotion ? { reducedMotion } : {}),
    ...(scripts === false ? { javaScriptEnabled: false } : {}),
    ...(timezone ? { timezoneId: timezone } : {}),
  })
  context.setDefaultTimeout(15_000)
  const noise = watchConsole(context, [new URL(origin).origin])
  const page = await context.newPage()
  return {
    page,
    context,
    noise,
    visit: (to) => visit(page, to),
    openTab: () => context.newPage(),
    shoot: async (name, { fullPage = true } = {}) => {
      const folder = process.env["CLEARLINE_SCREENSHOTS"]
      if (!folder) return
      mkdirSync(folder, { recursive: true })
      await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage })
    },
  }
}

/** Opens a path in a tab and waits until its forms and buttons work. */
export async function visit(page: Page, to: string): Promise<Response> {
  const response = await page.goto(to)
  if (!response) throw new Error(`${to} gave no document`)
  await waitUntilLive(page)
  return response
}

/** Waits until React has taken over every form and button that stands on the page. */
export async function waitUntilLive(page: Page): Promise<void> {
  await page.waitForLoadState("load")
  await page.waitForFunction(() => {
    const controls = [...document.querySelectorAll("main, form, button")]
    return (
      controls.length > 0 &&
      controls.every((control) =>
        Object.keys(control).some((key) => key.startsWith("__reactProps$")),
      )
    )
  })
}
