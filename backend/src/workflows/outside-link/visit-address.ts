import http from "node:http"
import https from "node:https"
import type { LinkProblem } from "../../contracts"
import { judgeAddress } from "../../modules/outside-link/rules/judge-address"
import type { Hop, Look } from "../../modules/outside-link/rules/classify-result"
import { formatProblem } from "../../queries/outside-link/rules/format-problem"

/** Maximum number of redirects to follow. */
const REDIRECTS = 5
/** Timeout of one request, from the DNS lookup to the response headers. */
const TIMEOUT_MS = 10_000
/** Maximum bytes of the response headers; the body is not read. */
const HEAD_BYTES = 16_384
const REDIRECTING = [301, 302, 303, 307, 308]
/**
 * Problems for which a GET makes no difference. After others it is tried, because some
 * sites do not support HEAD.
 */
const SETTLED: readonly LinkProblem[] = ["no_host", "private_address", "unusual_address"]

type Method = "HEAD" | "GET"
type Answer = { status: number; location: string | undefined }

/** What a visitor needs from its environment. */
export type VisitorTools = {
  /** Returns an agent that connects only to public addresses. */
  agentFor: (url: URL) => http.Agent
  /**
   * Returns why an address must not be visited, whatever its IP address; null when it may
   * be.
   */
  judge: (address: string) => LinkProblem | null
  /** Waits until this host may be requested again. */
  pace: (host: string) => Promise<void>
  userAgent: string
  timeoutMs?: number
}

const openAgent = ({ protocol }: URL): http.Agent =>
  protocol === "https:" ? new https.Agent() : new http.Agent()

/**
 * Agents that connect only to public addresses. They check the IP address of the
 * connection, after the name was resolved, so neither a name nor a redirect can bypass
 * them.
 */
async function openOutsideAgents(): Promise<VisitorTools["agentFor"]> {
  // An ES module only.
  const { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } =
    await import("request-filtering-agent")
  const options = { allowPrivateIPAddress: false, allowMetaIPAddress: false }
  const plain = new RequestFilteringHttpAgent(options)
  const safe = new RequestFilteringHttpsAgent(options)
  return ({ protocol }) => (protocol === "https:" ? safe : plain)
}

/** Makes one request; only the headers of the response are read. */
function ask(url: URL, method: Method, tools: VisitorTools): Promise<Answer> {
  const { request } = url.protocol === "https:" ? https : http
  return new Promise((resolve, reject) => {
    const options = {
      method,
      agent: tools.agentFor(url),
      maxHeaderSize: HEAD_BYTES,
      signal: AbortSignal.timeout(tools.timeoutMs ?? TIMEOUT_MS),
      headers: { "user-agent": tools.userAgent, accept: "text/html,*/*;q=0.8" },
    }
    const asked = request(url, options, (answer) => {
      const { statusCode: status = 0, headers } = answer
      resolve({ status, location: headers.location })
      answer.destroy()
    })
    asked.on("error", reject)
    asked.end()
  })
}

/** Requests with HEAD, and again with GET if that was not successful. */
async function askTwice(url: URL, tools: VisitorTools): Promise<Answer> {
  await tools.pace(url.hostname)
  try {
    const answer = await ask(url, "HEAD", tools)
    if (answer.status < 400 || answer.status === 429) return answer
  } catch (error) {
    if (SETTLED.includes(formatProblem(error))) throw error
  }
  await tools.pace(url.hostname)
  return ask(url, "GET", tools)
}

/**
 * Checks whether an address on another site responds: HEAD, then GET; without cookies,
 * without reading the body. Follows up to five redirects, and checks each target like the
 * first address. Never throws.
 */
export async function visitAddress(address: string, tools: VisitorTools): Promise<Look> {
  const hops: Hop[] = []
  let next = address
  while (hops.length <= REDIRECTS) {
    const problem = tools.judge(next)
    if (problem) return { problem }
    const url = new URL(next)
    try {
      const { status, location } = await askTwice(url, tools)
      if (!location || !REDIRECTING.includes(status)) return { status, hops }
      if (!URL.canParse(location, url)) return { problem: "bad_answer", status }
      next = new URL(location, url).href
      hops.push({ status, url: next })
    } catch (error) {
      return { problem: formatProblem(error) }
    }
  }
  return { problem: "too_many_redirects" }
}

type Visitor = Pick<VisitorTools, "pace" | "userAgent"> & { alsoAllowed: string[] }

/**
 * Creates the visitor of a shop: it visits public addresses, and the origins that the
 * operator allows.
 */
export async function openVisitor({
  alsoAllowed,
  ...manners
}: Visitor): Promise<VisitorTools> {
  const agentFor = await openOutsideAgents()
  const isNamed = (url: URL) => alsoAllowed.includes(url.origin)
  return {
    ...manners,
    agentFor: (url) => (isNamed(url) ? openAgent(url) : agentFor(url)),
    judge: (address) => {
      const isOwn = URL.canParse(address) && isNamed(new URL(address))
      return isOwn ? null : judgeAddress(address)
    },
  }
}
