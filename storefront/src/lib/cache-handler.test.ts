import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"

type Handler = {
  get: (key: string, context: object) => Promise<{ value: { html?: string } } | null>
  set: (key: string, value: object, context: object) => Promise<void>
  revalidateTag: (tags: string[], durations: object) => Promise<void>
}
type HandlerClass = new (context: object) => Handler

const KEY = "/route-cache/APP_PAGE/0a1b/$/us"
const page = {
  kind: "APP_PAGE",
  html: "<p>Hello</p>",
  headers: { "x-next-cache-tags": "everything" },
  status: 200,
}

let folder: string
const environment = { ...process.env }
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "clearline-handler-"))
  await mkdir(path.join(folder, "server"))
})
afterEach(async () => {
  process.env = { ...environment }
  await rm(folder, { recursive: true, force: true })
})

/** The handler as Next loads it with these settings. */
async function load(settings: Record<string, string>): Promise<Handler> {
  process.env = {
    ...environment,
    PAGE_CACHE_DIR: path.join(folder, "pages"),
    IMAGE_CACHE_DIR: path.join(folder, "images"),
    ...settings,
  }
  const loaded: { Handler?: HandlerClass } = {}
  await jest.isolateModulesAsync(async () => {
    loaded.Handler = (await import("../../cache-handler.mjs")).default
  })
  if (!loaded.Handler) throw new Error("The handler was not loaded.")
  return new loaded.Handler({
    serverDistDir: path.join(folder, "server"),
    revalidatedTags: [],
    flushToDisk: false,
    fs: { existsSync: () => false, readFile: () => Promise.reject(new Error("none")) },
  })
}

it("stores a page with its policy, until its data is refreshed", async () => {
  await writeFile(path.join(folder, "BUILD_ID"), "build-1")
  const handler = await load({ NODE_ENV: "production" })
  await handler.set(KEY, { ...page }, { cacheControl: { revalidate: 900 } })
  const found = await handler.get(KEY, { kind: "APP_PAGE" })
  expect(found?.value).toMatchObject({
    html: page.html,
    headers: { "content-security-policy": "script-src 'self'" },
  })
  await handler.revalidateTag(["everything"], { expire: 0 })
  expect(await handler.get(KEY, { kind: "APP_PAGE" })).toBeNull()
})

it.each<[string, Record<string, string>]>([
  ["in development", { NODE_ENV: "development" }],
  ["while Next builds", { NODE_ENV: "production", NEXT_PHASE: "phase-production-build" }],
])("opens no store %s", async (_name, settings) => {
  // There is no BUILD_ID, without which the store cannot be opened.
  const handler = await load(settings)
  await handler.revalidateTag(["everything"], { expire: 0 })
  await handler.set(KEY, { ...page }, { cacheControl: { revalidate: 900 } })
  expect(await handler.get(KEY, { kind: "APP_PAGE" })).toBeNull()
})
