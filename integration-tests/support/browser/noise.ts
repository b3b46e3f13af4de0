import type { BrowserContext, ConsoleMessage, Page } from "playwright-core"

/** Collects what should not happen while somebody looks at the shop. */
export type NoiseWatch = {
  /** Says that this kind of noise is meant in this test. */
  expect: (...patterns: RegExp[]) => void
  /** What nobody announced. */
  list: () => string[]
}

/**
 * Watches every page of a browser context: warnings and errors in the console, uncaught
 * exceptions, answers with status 500 and more, and every request that leaves `origins`.
 */
export function watchNoise(context: BrowserContext, origins: string[]): NoiseWatch {
  const heard: string[] = []
  const announced: RegExp[] = []
  const hear = (words: string) => heard.push(words)
  context.on("page", (page) => watchPage(page, hear))
  context.on("request", (request) => {
    const url = new URL(request.url())
    if (!url.protocol.startsWith("http") || origins.includes(url.origin)) return
    hear(`request to another origin: ${request.method()} ${request.url()}`)
  })
  context.on("response", (response) => {
    if (response.status() < 500) return
    hear(`answer ${response.status()}: ${response.request().method()} ${response.url()}`)
  })
  return {
    expect: (...patterns) => void announced.push(...patterns),
    list: () =>
      heard.filter((words) => !announced.some((pattern) => pattern.test(words))),
  }
}

function watchPage(page: Page, hear: (words: string) => void): void {
  page.on("console", (message: ConsoleMessage) => {
    if (!["warning", "error"].includes(message.type())) return
    hear(
      `console ${message.type()} on ${page.url()}: ${message.text()} (${message.location().url})`,
    )
  })
  page.on("pageerror", (error) => hear(`exception on ${page.url()}: ${String(error)}`))
}
