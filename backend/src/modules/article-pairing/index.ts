import { Module } from "@medusajs/framework/utils"
import loadLimit from "./loaders/install-limit"
import { ArticlePairingService } from "./service"

/** Container key of the module. */
export const ARTICLE_PAIRING_MODULE = "article_pairing"

export type { ArticlePairingService } from "./service"

export default Module(ARTICLE_PAIRING_MODULE, {
  service: ArticlePairingService,
  loaders: [loadLimit],
})
