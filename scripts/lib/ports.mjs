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

/** A port that is free at this moment. @returns {Promise<number>} */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      const port = typeof address === "object" && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/**
 * A free port that stays free while its server is down for a moment: it lies below the range
 * from which systems give ports to clients.
 *
 * @returns {Promise<number>}
 */
export async function findServerPort() {
  for (;;) {
    const port = randomInt(20_000, 30_000)
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
