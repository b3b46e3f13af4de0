import type { MedusaRequest } from "@medusajs/framework/http"
import { readShopOptions } from "../../options"
import { resolveClientAddress } from "./client-address"
import { listNetworks, type ClientNetwork } from "./networks"

/** The client network of a request, for rate limits; see `resolveClientAddress`. */
export function readClientNetwork(req: MedusaRequest): ClientNetwork {
  const forwarded = req.headers["x-forwarded-for"]
  return listNetworks(
    resolveClientAddress({
      remote: req.socket.remoteAddress,
      forwarded: Array.isArray(forwarded) ? forwarded.join(",") : forwarded,
      proxies: readShopOptions(req.scope).trustedProxies ?? "",
    }),
  )
}
