import { z } from "@medusajs/framework/zod"

/** Nothing is told: what is due is looked at. */
export const AdminBeginLinkCheck = z.object({}).strict()
