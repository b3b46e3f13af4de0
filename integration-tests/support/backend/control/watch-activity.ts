import { subscribe } from "node:diagnostics_channel"
import type { Server, ServerResponse } from "node:http"
import { setImmediate as nextTurn, setTimeout as pause } from "node:timers/promises"
import { container } from "@medusajs/framework"
import { LocalWorkflow } from "@medusajs/framework/orchestration"
import { loadInside } from "./load-inside"

/** Milliseconds. Timers up to this long still belong to the request that set them. */
const SHORT = 1_000
const TIMEOUT = 30_000

/** The work that this process is doing for the shop. */
export type Activity = {
  /**
   * Waits until no request, subscriber or workflow runs and no short timer waits. Such timers
   * are let off at once instead of waited for.
   * Refuses when: something still runs after 30 s; the message says what.
   */
  rest: () => Promise<void>
}

type Method = (...args: never[]) => Promise<unknown>
type Subscriber = (data: unknown) => unknown
type Pool = { client: { pool: { numUsed: () => number } } }

class Count {
  running = 0
  async during<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    this.running += 1
    try {
      return await work()
    } finally {
      this.running -= 1
    }
  }
}

/** Runs of workflows, for as long as each takes; a step that runs another counts as well. */
function watchWorkflows(count: Count): void {
  const prototype: { run: Method } = LocalWorkflow.prototype
  const { run } = prototype
  prototype.run = function counted(this: unknown, ...args: never[]) {
    return count.during(() => run.apply(this, args))
  }
}

/** Requests to the shop, whether answered or hung up; not those to the control port. */
function watchRequests(controlPort: number, count: Count): void {
  subscribe("http.server.request.start", (message) => {
    const { server, response } = message as { server: Server; response: ServerResponse }
    const address = server.address()
    if (typeof address === "object" && address?.port === controlPort) return
    void count.during(() => new Promise<void>((done) => response.once("close", done)))
  })
}

/** Subscribers to events, for as long as each runs. */
function watchSubscribers(count: Count): void {
  // The class has no name of its own in the package.
  const { default: Bus } = loadInside(
    "@medusajs/event-bus-local",
    "services/event-bus-local",
  ) as {
    default: {
      prototype: {
        subscribe: (event: string, listen: Subscriber, ctx: object) => unknown
      }
    }
  }
  const listen = Bus.prototype.subscribe
  Bus.prototype.subscribe = function watched(event, subscriber, context) {
    const counted = Object.assign(
      (data: unknown) => count.during(() => subscriber(data)),
      subscriber,
    )
    return listen.call(this, event, counted, context)
  }
}

/** Short timers that are waiting; firing one runs its callback now. */
function watchShortTimers(): { waiting: () => number; letOff: () => void } {
  const timers = new Map<NodeJS.Timeout, () => void>()
  const { setTimeout: begin, clearTimeout: end } = globalThis
  const watched = (work: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) => {
    if (delay > SHORT) return begin(work, delay, ...args)
    const timer: NodeJS.Timeout = begin(() => {
      timers.delete(timer)
      work(...args)
    }, delay)
    timers.set(timer, () => work(...args))
    return timer
  }
  globalThis.setTimeout = Object.assign(watched, begin)
  globalThis.clearTimeout = (timer) => {
    if (typeof timer === "object" && timer) timers.delete(timer)
    end(timer)
  }
  return {
    waiting: () => timers.size,
    letOff: () => {
      for (const [timer, work] of [...timers]) {
        timers.delete(timer)
        end(timer)
        work()
      }
    },
  }
}

/** Starts watching; call it before routes and subscribers are loaded. */
export function watchActivity(controlPort: number): Activity {
  const [requests, subscribers, workflows] = [new Count(), new Count(), new Count()]
  watchRequests(controlPort, requests)
  watchSubscribers(subscribers)
  watchWorkflows(workflows)
  const timers = watchShortTimers()

  const look = () => {
    const { client } = container.resolve<unknown>("__pg_connection__") as Pool
    return {
      requests: requests.running,
      subscribers: subscribers.running,
      workflows: workflows.running,
      timers: timers.waiting(),
      connections: client.pool.numUsed(),
    }
  }
  const isAtRest = () => Object.values(look()).every((running) => running === 0)

  return {
    rest: async () => {
      const begun = performance.now()
      for (let quiet = 0; quiet < 3;) {
        timers.letOff()
        // Work may start more work in the next turns of the event loop.
        for (let turn = 0; turn < 3; turn += 1) await nextTurn()
        quiet = isAtRest() ? quiet + 1 : 0
        if (quiet === 0) await pause(3)
        if (performance.now() - begun > TIMEOUT) {
          throw new Error(`The backend does not come to rest: ${JSON.stringify(look())}`)
        }
      }
    },
  }
}
