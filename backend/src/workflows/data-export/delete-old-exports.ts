import { existsSync } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { readShopOptions } from "../../options"
import { isExportName, readExportKey } from "./rules/read-export-key"

const HOUR_MS = 60 * 60 * 1_000
const TTL_MS = 24 * HOUR_MS
/** Exports announced longer ago than this were handled by earlier runs. */
const FORGOTTEN_MS = 14 * TTL_MS
/** Maximum number of exports in one run; the rest follow an hour later. */
const MAX_EXPORTS = 500

export type DeleteOldExportsInput = { now?: string }

const toIso = (moment: number) => new Date(moment).toISOString()

/**
 * For a shop with local files: also finds an export that was interrupted before its
 * announcement.
 */
async function listInFolder(folder: string, before: number): Promise<string[]> {
  const old: string[] = []
  // Before the first export the folder may not exist.
  for (const name of existsSync(folder) ? await readdir(folder) : []) {
    if (!isExportName(name)) continue
    const { mtimeMs } = await stat(path.join(folder, name))
    if (mtimeMs < before) old.push(name)
  }
  return old
}

/**
 * For a shop with S3, which cannot list files: the exports that the dashboard announced.
 */
async function listAnnounced(
  container: MedusaContainer,
  before: number,
  prefix: string | undefined,
): Promise<string[]> {
  const announcements = await container.resolve(Modules.NOTIFICATION).listNotifications(
    {
      channel: "feed",
      created_at: { $lt: toIso(before), $gt: toIso(before - FORGOTTEN_MS) },
    },
    { select: ["id", "data"], take: MAX_EXPORTS, order: { created_at: "DESC" } },
  )
  return announcements.flatMap(({ data }) => {
    const file = data?.["file"]
    const url = typeof file === "object" && file && "url" in file ? file.url : undefined
    const key = typeof url === "string" ? readExportKey(url, prefix) : null
    return key ? [key] : []
  })
}

/** No undo: the deletion is final. */
const deleteOldExportsStep = createStep(
  "delete-old-exports",
  async ({ now }: DeleteOldExportsInput, { container }) => {
    const before = (now ? Date.parse(now) : Date.now()) - TTL_MS
    const { files = {} } = readShopOptions(container)
    const keys = files.privateFolder
      ? await listInFolder(files.privateFolder, before)
      : await listAnnounced(container, before, files.prefix)
    const old = keys.slice(0, MAX_EXPORTS)
    if (old.length > 0) await container.resolve(Modules.FILE).deleteFiles(old)
    return new StepResponse({ deleted: old.length })
  },
)

/**
 * Deletes exports (orders, products, inventory) that are older than 24 hours: they
 * contain addresses of customers, and a new export takes one click.
 */
export const deleteOldExportsWorkflow = createWorkflow(
  "delete-old-exports",
  (input: DeleteOldExportsInput) => new WorkflowResponse(deleteOldExportsStep(input)),
)
