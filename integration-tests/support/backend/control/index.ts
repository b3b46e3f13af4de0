import { Module } from "@medusajs/framework/utils"
import { recordFields } from "./record-fields"
import { recordRoutes } from "./record-routes"
import { serveCommands } from "./serve-commands"
import { watchActivity } from "./watch-activity"

class TestControlService {}

/** Modules are loaded before routes and subscribers, so all of these are seen. */
async function openControl(): Promise<void> {
  const port = Number(process.env.CLEARLINE_TEST_CONTROL)
  if (!port) throw new Error("CLEARLINE_TEST_CONTROL names no port.")
  const inside = {
    routes: recordRoutes(),
    fields: recordFields(),
    activity: watchActivity(port),
  }
  await serveCommands(port, inside)
}

export default Module("testControl", {
  service: TestControlService,
  loaders: [openControl],
})
