import http from "node:http"
import https from "node:https"
import type { LinkProblem } from "../../contracts"
import { judgeAddress } from "../../modules/outside-link/rules/judge-address"
import type { Hop, Look } from "../../modules/outside-link/rules/judge-look"
import { tellProblem } from "./rules/tell-problem"

/** Redirects that are followed. */
const REDIRECTS = 5
/** For one request, from asking for the host's number to the head of the answer. */
const PATIENCE_MS = 10_000
/** Most bytes of an answer's head; of its body nothing is read. */
const HEAD_BYTES = 16_384
const REDIRECTING = [301, 302, 303, 307, 308]
/** Some sites do not answer to HEAD, or answer it wrongly, and are then asked as a reader does. */
const SETTLED: readonly LinkProblem[] = ["no_host", "private_address", "unusual_address"]

type Method = "HEAD" | "GET"
type Answer = { status: number; location: string | undefined }

/** What a visitor needs of the world around it. */
export type VisitorTools = {
  /** Connects to the outside only; refuses private numbers. */
  agentFor: (url: URL) => http.Agent
  /** Why an address must not be visited, whatever its number; null when it may. */
  judge: (address: string) => LinkProblem | null
  /** Waits until this host may be asked again. */
  pace: (host: string) => Promise<void>
  userAgent: string
  patienceMs?: number
}

const openAgent = ({ protocol }: URL): http.Agent =>
  protocol === "https:" ? new https.Agent() : new http.Agent()

/**
 * Agents that connect to public addresses alone. They look at the number the connection is made
 * to, after the name was resolved, so neither a name nor a redirect gets around them.
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

/** One request, of whose answer only the head is read. */
function ask(url: URL, method: Method, tools: VisitorTools): Promise<Answer> {
  const { request } = url.protocol === "https:" ? https : http
  return new Promise((resolve, reject) => {
    const options = {
      method,
      agent: tools.agentFor(url),
      maxHeaderSize: HEAD_BYTES,
      signal: AbortSignal.timeout(tools.patienceMs ?? PATIENCE_MS),
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

/** Asks with HEAD, and as a reader does when that told nothing good. */
async function askTwice(url: URL, tools: VisitorTools): Promise<Answer> {
  await tools.pace(url.hostname)
  try {
    const answer = await ask(url, "HEAD", tools)
    if (answer.status < 400 || answer.status === 429) return answer
  } catch (error) {
    if (SETTLED.includes(tellProblem(error))) throw error
  }
  await tools.pace(url.hostname)
  return ask(url, "GET", tools)
}

/**
 * Looks whether an address on another site answers: HEAD, then GET; no cookies, nothing of the
 * body. Follows five redirects, and looks at each of them as at the first. Never throws.
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
      return { problem: tellProblem(error) }
    }
  }
  return { problem: "too_many_redirects" }
}

type Visitor = Pick<VisitorTools, "pace" | "userAgent"> & { alsoAllowed: string[] }

/** How a shop visits other sites: public addresses, and the origins its operator names. */
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
