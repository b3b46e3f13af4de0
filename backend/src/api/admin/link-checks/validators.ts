import { z } from "@medusajs/framework/zod"

/** An empty body: a check covers all links that are due. */
export const AdminBeginLinkCheck = z.object({}).strict()
