import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import {
  ARTICLE_PICTURES,
  findPictureKey,
  ILLUSTRATIONS,
  listPictureKeys,
  PART_PICTURES,
} from "../../../../content/pictures"
import { ARTICLE_MODULE, type ArticleService } from "../../../modules/article"
import { listSeedInventoryItems } from "../rules/list-shelf-items"
import { listArticleWork } from "./list-article-work"
import { listMissingEntries } from "./list-missing-entries"

/**
 * Lists the keys of the pictures of records that are still to be created. Writes nothing.
 */
export const planPicturesStep = createStep(
  "plan-pictures",
  async ({ pictures }: { pictures: boolean }, { container }) => {
    if (!pictures) {
      return new StepResponse<string[]>([])
    }
    const keys = await Promise.all([
      listProductKeys(container),
      listPartKeys(container),
      listArticleKeys(container),
      listIllustrationKeys(container),
    ])
    return new StepResponse([...new Set(keys.flat())])
  },
)

async function listProductKeys(container: MedusaContainer): Promise<string[]> {
  const { missing } = await listMissingEntries(container)
  return missing.flatMap(({ handle, variants }) => {
    const skus = variants.map(({ sku }) => sku)
    return [
      ...listPictureKeys(handle, skus),
      ...skus.flatMap((sku) => findPictureKey(sku) ?? []),
    ]
  })
}

async function listPartKeys(container: MedusaContainer): Promise<string[]> {
  const needed = listSeedInventoryItems((await listMissingEntries(container)).missing)
  const found = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: needed.map(({ sku }) => sku) })
  return needed
    .filter(({ sku }) => !found.some((item) => item.sku === sku))
    .flatMap(({ sku }) => PART_PICTURES[sku] ?? findPictureKey(sku) ?? [])
}

async function listArticleKeys(container: MedusaContainer): Promise<string[]> {
  const { missing, outdated } = await listArticleWork(container)
  return [...missing, ...outdated].flatMap(({ entry }) =>
    Object.values(ARTICLE_PICTURES[entry.slug] ?? {}),
  )
}

async function listIllustrationKeys(container: MedusaContainer): Promise<string[]> {
  const found = await container
    .resolve<ArticleService>(ARTICLE_MODULE)
    .listIllustrations({}, { select: ["name"] })
  return Object.entries(ILLUSTRATIONS)
    .filter(([name]) => !found.some((one) => one.name === name))
    .flatMap(([, { sides }]) => sides.map(({ picture }) => picture))
}
