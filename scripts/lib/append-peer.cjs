/**
 * Loaded before the storefront's server (`node --require`): appends the address of the
 * connection to `X-Forwarded-For`, as a proxy does. Next itself trusts whatever a visitor
 * wrote there. The backend reads the list from its end and stops at the first entry that
 * is not a trusted proxy, so that a visitor cannot pretend to have another address.
 */
const http = require("node:http")

const { emit } = http.Server.prototype

/** @param {import("node:http").IncomingMessage} request */
function appendPeer(request) {
  const before = request.headers["x-forwarded-for"]
  const peer = request.socket.remoteAddress ?? "unknown"
  request.headers["x-forwarded-for"] = before ? `${before}, ${peer}` : peer
}

/** True when the path of an address can be decoded. @param {string} address */
function isDecodable(address) {
  try {
    decodeURIComponent(address.split("?")[0] ?? "")
    return true
  } catch {
    return false
  }
}

/** @param {string | symbol} event @param {any[]} words */
http.Server.prototype.emit = function (event, ...words) {
  const [request, response] = words
  if (event === "request" && !isDecodable(request.url)) {
    response.writeHead(400, { "content-type": "text/plain", "cache-control": "no-store" })
    response.end("This address cannot be read.\n")
    return true
  }
  if (event === "request") appendPeer(request)
  return Reflect.apply(emit, this, [event, ...words])
}
process.env.CLEARLINE_APPENDS_PEER = "yes"
