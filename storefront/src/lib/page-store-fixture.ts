import { randomBytes } from "node:crypto"
import { mkdtemp, readdir, rm, utimes } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { choosePageFolder } from "../../page-folder.mjs"
import { PageStore } from "../../page-store.mjs"

export const LIFE = { revalidate: 900, expire: 86_400 }
export const keyOf = (address: string) => `/route-cache/APP_PAGE/0a1b/$${address}`
export const tick = () => new Promise((resolve) => setTimeout(resolve, 2))

/** Text that cannot be compressed much, so that sizes are known. */
export const noise = (bytes: number) =>
  randomBytes(bytes).toString("base64").slice(0, bytes)

/** A page as Next stores it. */
export const page = (html: string, tags = "everything", status = 200) => ({
  kind: "APP_PAGE",
  html,
  rscData: Buffer.from(`rsc of ${html}`),
  segmentData: new Map([["/_tree", Buffer.from("a tree")]]),
  headers: { "x-next-cache-tags": tags, "content-security-policy": "script-src 'self'" },
  postponed: undefined,
  status,
})

/** A new folder for each test, and the stores that were opened in it. */
export class PageShelf {
  base = ""
  folder = ""
  private readonly stores: PageStore[] = []

  async begin(): Promise<void> {
    this.base = await mkdtemp(path.join(tmpdir(), "clearline-pages-"))
    this.folder = choosePageFolder(this.base, "build-1", {})
  }

  async end(): Promise<void> {
    await Promise.all(this.stores.splice(0).map((store) => store.close()))
    await rm(this.base, { recursive: true, force: true })
  }

  open(options: ConstructorParameters<typeof PageStore>[0] = {}): PageStore {
    const store = new PageStore({ folder: this.folder, pollMs: 20, ...options })
    this.stores.push(store)
    return store
  }

  async listFiles(): Promise<string[]> {
    const names = await readdir(this.folder, { recursive: true })
    return names.map(String).filter((name) => path.basename(name).length >= 64)
  }

  /** The sign of life that a server leaves, as it is so many ms after the server has ended. */
  async leaveFor(ms: number): Promise<void> {
    const then = new Date(Date.now() - ms)
    await utimes(path.join(this.folder, "alive"), then, then)
  }
}

export async function readHtml(
  store: PageStore,
  address: string,
): Promise<string | undefined> {
  return (await store.get(keyOf(address)))?.value.html
}
