import { MedusaService } from "@medusajs/framework/utils"
import { Comment } from "./models/comment"
import { CommentAnswer } from "./models/comment-answer"
import { CommentContact } from "./models/comment-contact"

/**
 * Stores comments, the answers of staff and, in a separate table, the writers' addresses.
 */
export class CommentService extends MedusaService({
  Comment,
  CommentAnswer,
  CommentContact,
}) {}
