import { createServer, type IncomingMessage } from "node:http"
import { COMMANDS, type Inside } from "./commands"
import { fromWire, toWire } from "./wire"

async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return fromWire(Buffer.concat(parts).toString() || "null")
}

/** An error as plain data: its message, and the other fields of a refusal. */
function describeError(error: unknown): Record<string, unknown> {
  // A workflow throws plain objects in place of instances of Error.
  if (typeof error !== "object" || error === null) return { message: String(error) }
  const all: Record<string, unknown> = { ...error }
  const { name = "Error", message = JSON.stringify(all) } = error as Partial<Error>
  const plain = Object.entries(all).filter(
    ([, value]) =>
      Array.isArray(value) || ["string", "number", "boolean"].includes(typeof value),
  )
  return { ...Object.fromEntries(plain), name, message }
}

/** Answers `POST /<command>` on this machine: 200 with a result, or 500 with an error as data. */
export async function serveCommands(port: number, inside: Inside): Promise<void> {
  const server = createServer((request, response) => {
    const answer = async () => {
      const command = COMMANDS[request.url?.slice(1) ?? ""]
      if (!command) throw new Error(`There is no command ${request.url}`)
      return command(await readBody(request), inside)
    }
    answer().then(
      (result) => response.writeHead(200).end(toWire(result)),
      (error: unknown) => response.writeHead(500).end(toWire(describeError(error))),
    )
  })
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve()),
  )
  server.unref()
}
