import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const ZONE = "sidebar"

/** The search stays on top; "Today" stands before Medusa's own pages. */
const ORDER = {
  "core:Searchbar": { order: -2 },
  "core:nav:/order-desk": { order: -1 },
}

/**
 * Puts "Today" first in the dashboard's side bar, unless the shop has an arrangement of its
 * own; everybody can still arrange theirs. Undo: removes it.
 */
export const arrangeSidebarStep = createStep(
  "arrange-sidebar",
  async (_input: void, { container }) => {
    const settings = container.resolve(Modules.SETTINGS)
    if (await settings.getSystemDefaultLayoutConfiguration(ZONE)) {
      return new StepResponse(null, null)
    }
    const made = await settings.setSystemDefaultLayoutConfiguration(ZONE, {
      widgets: ORDER,
    })
    return new StepResponse(made.id, made.id)
  },
  async (id, { container }) => {
    if (!id) return
    await container.resolve(Modules.SETTINGS).deleteLayoutConfigurations([id])
  },
)
