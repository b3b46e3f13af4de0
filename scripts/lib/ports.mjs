import { randomInt } from "node:crypto"
import net from "node:net"
import { UserError, describePortTaken } from "./user-errors.mjs"

/** @param {number} port @param {string} host */
const canListen = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", () => resolve(false))
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    )
  })

/** @param {number} port @param {string} host */
const answers = (port, host) =>
  new Promise((resolve) => {
    const socket = net.connect({ port, host })
    const end = (/** @type {boolean} */ result) => {
      socket.destroy()
      resolve(result)
    }
    socket.setTimeout(500, () => end(false))
    socket.once("connect", () => end(true)).once("error", () => end(false))
  })

/**
 * True when no program listens on the port, on this address or on any other of the
 * machine.
 *
 * @param {number} port
 * @param {string} [host]
 */
export async function isPortFree(port, host = "127.0.0.1") {
  if (!(await canListen(port, host))) return false
  return !(await answers(port, "localhost"))
}

/** Ports that `findFreePort` returned in this process: their servers may not listen yet. */
const given = new Set()

/**
 * A port on which no server listens. It lies below the range from which systems give ports to
 * clients (32768 and up on Linux, 49152 and up elsewhere), so that no outgoing connection takes
 * it before its server listens, or while that server is down for a moment.
 *
 * @returns {Promise<number>}
 */
export async function findFreePort() {
  for (;;) {
    const port = randomInt(20_000, 30_000)
    if (given.has(port)) continue
    given.add(port)
    if (await isPortFree(port)) return port
  }
}

/**
 * Throws when a port that the shop needs is in use.
 * @param {import("./settings.mjs").Settings} settings
 */
export async function assertPortsFree({ backendPort, storefrontPort, host }) {
  const wanted = /** @type {const} */ ([
    ["backend", backendPort, "BACKEND_PORT"],
    ["storefront", storefrontPort, "STOREFRONT_PORT"],
  ])
  for (const [what, port, variable] of wanted) {
    if (await isPortFree(port, host)) continue
    throw new UserError(describePortTaken({ what, port, variable }))
  }
}

/**
 * The port of the previous start if it is free, so that database clients find it again.
 * @param {ReturnType<typeof import("./data-folder.mjs").openState>} state
 */
export async function choosePostgresPort(state) {
  const { postgresPort } = await state.read()
  if (postgresPort && (await isPortFree(postgresPort))) return postgresPort
  const port = await findFreePort()
  await state.write({ postgresPort: port })
  return port
}
