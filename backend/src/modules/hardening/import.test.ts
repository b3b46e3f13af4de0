import diagnostics from "node:diagnostics_channel"
import { readdirSync } from "node:fs"
import { Server } from "node:http"
import path from "node:path"
import { container } from "@medusajs/framework"
import { z } from "@medusajs/framework/zod"

const source = path.join(__dirname, "../..")
const modules = readdirSync(path.join(source, "modules"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => path.join(source, "modules", name, "index.ts"))

/** Everything in the process that a patch could change. */
const readProcess = () => ({
  out: Object.getOwnPropertyDescriptor(process.stdout, "write")?.value,
  err: Object.getOwnPropertyDescriptor(process.stderr, "write")?.value,
  emit: Object.getOwnPropertyDescriptor(Server.prototype, "emit")?.value,
  isRequestWatched: diagnostics.hasSubscribers("http.server.request.start"),
  message: z.config().customError,
})

describe("importing the plugin", () => {
  it("changes nothing in the process: only the loader does, controlled by options", async () => {
    const before = readProcess()
    for (const file of [...modules, path.join(source, "api/middlewares.ts")]) {
      await import(file)
    }
    expect(modules.length).toBeGreaterThan(8)
    expect(readProcess()).toEqual(before)
  }, 120_000)

  it("each option switches its own patch", async () => {
    const before = readProcess()
    const subscribe = jest.spyOn(diagnostics, "subscribe")
    const { default: hardening } = await import("./index")
    const [install] = hardening.loaders ?? []
    const off = { headers: false, logs: false, fieldNames: false }
    await install?.({ container, options: { hardening: off } })
    expect(readProcess()).toEqual(before)

    await install?.({ container, options: { hardening: { logs: false } } })
    const after = readProcess()
    expect(after.isRequestWatched).toBe(true)
    expect(after.message).not.toBe(before.message)
    expect(after.out).toBe(before.out)
    // The next test file in this process must find it as it was.
    z.config({ customError: before.message })
    for (const [name, watch] of subscribe.mock.calls) diagnostics.unsubscribe(name, watch)
    subscribe.mockRestore()
    expect(readProcess()).toEqual(before)
  })
})
