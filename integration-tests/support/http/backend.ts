import { readFile, stat } from "node:fs/promises"
import { fromWire, toWire } from "../backend/control/wire"

/** A running backend under test; see `scripts/lib/test-backends.mjs`. */
export type Backend = {
  url: string
  control: string
  databaseUrl: string
  dataDir: string
  log: string
  publishableKey: string
}

async function post(address: string, text: string, method = "POST"): Promise<Response> {
  return fetch(address, {
    method,
    ...(method === "POST" ? { body: text } : {}),
    // The backend may be stopped or held up between two calls: no connection is used twice.
    headers: { connection: "close" },
  })
}

function requireStage(): string {
  const address = process.env.CLEARLINE_TEST_STAGE
  if (address) return address
  throw new Error("These tests need backends: run them with `npm test -- --only http`.")
}

/** The backend of a name, started when there is none yet. */
export async function openBackend(
  name: string,
  env: Record<string, string> = {},
): Promise<Backend> {
  const response = await post(
    `${requireStage()}/backends/${name}`,
    JSON.stringify({ env }),
  )
  const text = await response.text()
  if (!response.ok) throw new Error(`No backend ${name}: ${text}`)
  return JSON.parse(text) as Backend
}

export async function closeBackend(name: string): Promise<void> {
  await post(`${requireStage()}/backends/${name}`, "", "DELETE")
}

/** Copies the seeded database again; for a test that changed tables or triggers themselves. */
export async function renewDatabase(name: string, backend: Backend): Promise<void> {
  await command(backend, "close-connections")
  const response = await post(`${requireStage()}/backends/${name}/database`, "")
  if (!response.ok) throw new Error(`No new database: ${await response.text()}`)
}

/** Runs a command inside a backend; rejects with the error thrown there. */
export async function command<Result = unknown>(
  backend: Backend,
  name: string,
  input: unknown = null,
): Promise<Result> {
  const response = await post(`${backend.control}/${name}`, toWire(input))
  const result = fromWire(await response.text())
  if (response.ok) return result as Result
  throw Object.assign(new Error(), result)
}

/** Reads what a backend wrote to its output since the last reading. */
export class OutputReader {
  private seen = 0

  constructor(private readonly backend: Backend) {}

  /** What was written before does not count. */
  async skip(): Promise<void> {
    this.seen = (await stat(this.backend.log)).size
  }

  async read(): Promise<string> {
    const all = await readFile(this.backend.log)
    const text = all.subarray(this.seen).toString("utf8")
    this.seen = all.length
    return text
  }
}
