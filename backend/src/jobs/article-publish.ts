import type { MedusaContainer } from "@medusajs/framework/types"
import { publishScheduledArticlesWorkflow } from "../workflows/article/publish-scheduled-articles"

/** Every minute: publishes articles in review whose scheduled time has come. */
export default async function publishArticles(container: MedusaContainer): Promise<void> {
  const input = { now: new Date().toISOString() }
  await publishScheduledArticlesWorkflow(container).run({ input })
}

export const config = { name: "article-publish", schedule: "* * * * *" }
