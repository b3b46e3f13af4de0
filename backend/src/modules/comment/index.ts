import { Module } from "@medusajs/framework/utils"
import { CommentService } from "./service"

/** Container key of the module; also the name in links. */
export const COMMENT_MODULE = "comment"

export type { CommentService } from "./service"

export default Module(COMMENT_MODULE, { service: CommentService })
