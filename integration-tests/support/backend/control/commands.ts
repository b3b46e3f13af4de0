import { container } from "@medusajs/framework"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { z } from "@medusajs/framework/zod"
import type { RunningRoute } from "../../http/running-route"
import { createAccount } from "./create-account"
import { countDeclined, declinePayments } from "./decline-payments"
import type { RecordedFields } from "./record-fields"

import type { Activity } from "./watch-activity"

/** What the commands need besides Medusa's container. */
export type Inside = {
  routes: RunningRoute[]
  fields: RecordedFields
  activity: Activity
}

type Workflows = {
  run: (id: string, options: { input: unknown }) => Promise<{ result: unknown }>
}
type Bus = { emit: (event: { name: string; data: unknown }) => Promise<void> }
type Query = { graph: (ask: unknown) => Promise<{ data: unknown }> }
type Cache = { clear?: () => Promise<void> }
type Config = { plugins: { resolve: string; options: Record<string, unknown> }[] }
type Connection = { destroy: () => Promise<void>; initialize: () => void }

const resolve = (name: string): unknown => container.resolve(name)

function readOptions(): Record<string, unknown> {
  const config = resolve("configModule") as Config
  const plugin = config.plugins.find((one) => one.resolve === "@clearline/backend")
  if (!plugin) throw new Error("The shop's plugin is not loaded.")
  return plugin.options
}

/** The options with which the shop was started; set when a test has changed one. */
let startedWith: Record<string, unknown> | undefined

const runInput = z.object({ id: z.string(), input: z.unknown() })
const eventInput = z.object({ name: z.string(), data: z.unknown() })
const optionInput = z.object({ name: z.string(), value: z.unknown() })
const emailInput = z.object({ email: z.string() })
const routeInput = z.object({ route: z.string().nullable() })
const declineInput = z.object({ isOn: z.boolean() })

/** Everything that a test can do inside a backend, by name. */
export const COMMANDS: Record<
  string,
  ((input: unknown, inside: Inside) => Promise<unknown>) | undefined
> = {
  query: async (input) => {
    const query = resolve("query") as Query
    return (await query.graph(input)).data
  },
  run: async (input) => {
    const { id, input: given } = runInput.parse(input)
    const workflows = resolve("workflows") as Workflows
    return (await workflows.run(id, { input: given })).result
  },
  emit: async (input) => {
    const { name, data } = eventInput.parse(input)
    const bus = resolve("event_bus") as Bus
    await bus.emit({ name, data })
  },
  "set-option": async (input) => {
    const { name, value } = optionInput.parse(input)
    const options = readOptions()
    startedWith ??= { ...options }
    Object.assign(options, { [name]: value })
  },
  "create-account": (input) => createAccount(container, emailInput.parse(input).email),
  "list-routes": async (_, { routes }) => routes,
  "begin-fields": async (input, { fields }) =>
    fields.begin(routeInput.parse(input).route),
  "list-fields": async (_, { fields }) => fields.listIdFields(),
  "decline-payments": async (input) => declinePayments(declineInput.parse(input).isOn),
  "count-declined": async () => countDeclined(),
  /** Called at the start of a test file: scheduled jobs are off, and the options are the shop's own. */
  "begin-file": async () => {
    await new WorkflowScheduler().clear()
    declinePayments(false)
    if (startedWith) Object.assign(readOptions(), startedWith)
  },
  /** Waits until nothing is running any more, then clears the caches of the process. */
  rest: async (_, { activity }) => {
    await activity.rest()
    const cache = resolve("cache") as Cache
    await cache.clear?.()
  },
  /** Closes every connection to the database; the next query opens new ones. */
  "close-connections": async () => {
    const connection = resolve("__pg_connection__") as Connection
    await connection.destroy()
    connection.initialize()
  },
}
