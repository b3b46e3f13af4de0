import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { setTimeout as pause } from "node:timers/promises"
import Stripe from "stripe"
import { type Card, type Intent, StripeAccount, StripeRefusal } from "./account"
import { answer } from "./answer"

/**
 * What goes wrong at the next requests that fit:
 *
 * - `reset` the connection ends before anything is done
 * - `after` the work is done, and the response is lost
 * - `delay` the response comes after so many milliseconds
 * - `status` a response of this status, and nothing is done
 */
export type Fault = {
  method: string
  /** Fits the path without the leading `/v1/`. */
  path: RegExp
  times: number
} & (
  | { kind: "reset" | "after" }
  | { kind: "delay"; ms: number }
  | { kind: "status"; status: number }
)

type Stored = { fields: string; answer: Promise<{ status: number; body: object }> }

/** Of this double only. */
const WEBHOOK_SECRET = ["whsec", "of_the_double"].join("_")

/**
 * A Stripe of the test's own, over HTTP: intents, confirmation, capture, cancel, refunds,
 * idempotency keys with Stripe's rules, signed webhooks, and faults. Stored keys are looked
 * at before a fault is: otherwise a repeat by Stripe's package would look like a new request.
 */
export class StripeDouble {
  account = new StripeAccount()
  /** Requests as "POST payment_intents", oldest first. */
  readonly log: string[] = []
  private readonly faults: Fault[] = []
  private readonly keys = new Map<string, Stored>()
  private readonly sockets = new Set<Socket>()
  private readonly server = createServer((request, response) => {
    void this.receive(request, response)
  }).on("connection", (socket: Socket) => {
    this.sockets.add(socket)
    socket.on("close", () => this.sockets.delete(socket))
  })

  async open(port = 0): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(port, "127.0.0.1", resolve))
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy()
    await new Promise<void>((resolve) => this.server.close(() => resolve()))
  }

  /** Forgets everything, as an account that was just opened. */
  reset(): void {
    this.account = new StripeAccount()
    this.keys.clear()
    this.log.length = 0
    this.faults.length = 0
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** The environment of a backend whose Stripe this is. */
  get env(): Record<string, string> {
    return {
      STRIPE_API_KEY: "sk_test_double",
      STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
      STRIPE_API_HOST: this.url,
    }
  }

  token(card: Card): string {
    return this.account.createToken(card)
  }

  fail(fault: Fault): void {
    this.faults.push(fault)
  }

  /** Number of requests so far that begin like this: "POST refunds". */
  count(beginning: string): number {
    return this.log.filter((line) => line.startsWith(beginning)).length
  }

  /** The body of an event about an intent, and the header that signs it. */
  sign(type: string, object: Intent | object, { secret = WEBHOOK_SECRET, age = 0 } = {}) {
    const payload = JSON.stringify({
      id: "evt_1",
      object: "event",
      type,
      data: { object },
    })
    const timestamp = Math.floor(Date.now() / 1000) - age
    const signature = Stripe.webhooks.generateTestHeaderString({
      payload,
      secret,
      timestamp,
    })
    return { payload, headers: { "stripe-signature": signature } }
  }

  private async receive(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? "/", "http://stripe.example")
    const body = Buffer.concat(chunks).toString()
    const method = request.method ?? "GET"
    const form = method === "GET" ? url.searchParams : new URLSearchParams(body)
    const name = url.pathname.replace(/^\/v1\//, "")
    this.log.push(`${method} ${name}`)

    const key = request.headers["idempotency-key"]
    const fields = `${method} ${name} ${form.toString()}`
    const stored =
      typeof key === "string" && method === "POST" ? this.keys.get(key) : undefined
    const fault = stored ? undefined : this.takeFault(method, name)
    if (fault?.kind === "reset") return request.socket.destroy()
    if (fault?.kind === "delay") await pause(fault.ms)
    if (fault?.kind === "status") {
      return send(response, fault.status, {
        error: { type: "api_error", message: "A fault of the test." },
      })
    }
    const told = stored
      ? stored.fields === fields
        ? await stored.answer
        : { status: 400, body: { error: KEY_REUSED } }
      : await this.work(method, url.pathname, form, fields, key)
    if (fault?.kind === "after") return request.socket.destroy()
    send(response, told.status, told.body)
  }

  private async work(
    method: string,
    path: string,
    form: URLSearchParams,
    fields: string,
    key: string | string[] | undefined,
  ) {
    const work = Promise.resolve().then(() => {
      try {
        // The state of this moment: a stored response does not change afterwards.
        return {
          status: 200,
          body: structuredClone(answer(this.account, { method, path, form })),
        }
      } catch (refusal) {
        if (!(refusal instanceof StripeRefusal)) throw refusal
        return { status: refusal.status, body: structuredClone({ error: refusal.body }) }
      }
    })
    if (typeof key === "string" && method === "POST") {
      this.keys.set(key, { fields, answer: work })
    }
    return work
  }

  private takeFault(method: string, path: string): Fault | undefined {
    const fault = this.faults.find(
      (one) => one.times > 0 && one.method === method && one.path.test(path),
    )
    if (fault) fault.times -= 1
    return fault
  }
}

const KEY_REUSED = {
  type: "idempotency_error",
  message: "Keys for idempotent requests can only be used with the same parameters.",
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" })
  response.end(JSON.stringify(body))
}

/** A Stripe for the suite, empty before each test. Call it inside `describe`. */
export function hookStripe(): StripeDouble {
  const double = new StripeDouble()
  beforeAll(() => double.open())
  afterAll(() => double.close())
  beforeEach(() => double.reset())
  return double
}
