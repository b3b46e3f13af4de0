import type { BrowserContext, ConsoleMessage, Page } from "@playwright/test"

import { isPrefetch } from "./requests"

/**
 * What the browser says when it shows a page at once, without the transition that our style sheet
 * asks for: somebody went on before the last page was on screen. No script of ours waits for it.
 */
const SKIPPED_TRANSITION = /^InvalidStateError: Transition was aborted/

/** Collects what should not happen while somebody looks at the shop. */
export type ConsoleWatch = {
  /** Messages of this kind are expected in this test. */
  expect: (...patterns: RegExp[]) => void
  /** What nobody announced. */
  list: () => string[]
}

/**
 * Watches every page of a browser context: warnings and errors in the console, uncaught
 * exceptions, answers with status 500 and more, and every request that leaves `origins`.
 * A page that is gone when it is fetched ahead of a click is no noise: another test may just have
 * taken it out of the shop.
 */
export function watchConsole(context: BrowserContext, origins: string[]): ConsoleWatch {
  const heard: string[] = []
  const announced: RegExp[] = []
  const prefetched = new Set<string>()
  const hear = (words: string) => heard.push(words)
  const isGonePrefetch = (message: ConsoleMessage) =>
    /status of 404/.test(message.text()) && prefetched.has(message.location().url)
  context.on("page", (page) => watchPage(page, hear, isGonePrefetch))
  context.on("request", (request) => {
    if (isPrefetch(request)) prefetched.add(request.url())
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

function watchPage(
  page: Page,
  hear: (words: string) => void,
  matchesEntry: (message: ConsoleMessage) => boolean,
): void {
  page.on("console", (message: ConsoleMessage) => {
    if (!["warning", "error"].includes(message.type()) || matchesEntry(message)) return
    hear(
      `console ${message.type()} on ${page.url()}: ${message.text()} (${message.location().url})`,
    )
  })
  page.on("pageerror", (error) => {
    if (!SKIPPED_TRANSITION.test(String(error))) {
      hear(`exception on ${page.url()}: ${String(error)}`)
    }
  })
}
