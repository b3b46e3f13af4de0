import { access } from "node:fs/promises"
import path from "node:path"

import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import sharp from "sharp"

import { PICTURES } from "../../../../content/pictures"
import type { Drawing } from "../../../contracts"
import { resolveContentFolder } from "./content-folder"

/** Longest side in pixels; the storefront makes smaller versions of it. */
const WIDTH = 1200
const QUALITY = 86
/** Of 6. Takes 0.6 of the time of the usual 4, and the files are a twentieth larger. */
const EFFORT = 2
/** Number of drawings rendered concurrently. */
const AT_ONCE = 4

/**
 * Renders drawings to WebP and stores them through the file module. Returns each by its
 * key, with its alternative text. A drawing that does not exist yet is left out and
 * logged.
 *
 * Undo: deletes the files.
 */
export const uploadPicturesStep = createStep(
  "upload-pictures",
  async (keys: string[], { container }) => {
    const uploaded: { id: string; key: string; picture: Drawing }[] = []
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      const batch = await Promise.all(
        keys.slice(start, start + AT_ONCE).map((key) => uploadPicture(key, container)),
      )
      uploaded.push(...batch.flatMap((one) => one ?? []))
    }
    return new StepResponse(
      Object.fromEntries(uploaded.map(({ key, picture }) => [key, picture])),
      uploaded.map(({ id }) => id),
    )
  },
  async (fileIds, { container }) => {
    if (fileIds?.length) {
      await container.resolve(Modules.FILE).deleteFiles(fileIds)
    }
  },
)

async function uploadPicture(key: string, container: MedusaContainer) {
  const entry = PICTURES[key]
  if (!entry) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No picture has the key ${key}; see content/pictures/index.ts.`,
    )
  }
  const source = path.join(resolveContentFolder("pictures"), entry.file)
  const isDrawn = await access(source).then(
    () => true,
    () => false,
  )
  if (!isDrawn) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`seed: the drawing ${entry.file} is not there`)
    return null
  }
  const { data, info } = await sharp(source, { density: 144 })
    .resize({ width: WIDTH, height: WIDTH, fit: "inside" })
    .webp({ quality: QUALITY, effort: EFFORT })
    .toBuffer({ resolveWithObject: true })
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `${key}.webp`,
    mimeType: "image/webp",
    content: data.toString("base64"),
    access: "public",
  })
  const { width, height } = info
  const picture = { url: file.url, alt: entry.alt, width, height }
  return { id: file.id, key, picture }
}
