import type { MedusaContainer, NotificationTypes } from "@medusajs/framework/types"
import type { CommentReceivedMailData } from "../../contracts"
import { COMMENT_MODULE, type CommentService } from "../../modules/comment"
import { buildNotification } from "../mail/build-notification"
import { buildShopUrl } from "../../queries/shop-address/build-shop-url"
import { readCommentSecret, signCommentToken } from "../../queries/comment/comment-secret"
import { listCommentedArticles } from "../../queries/comment/get-commented-article"

/** Address of a mailed link; both pages ask for confirmation before anything changes. */
export function buildCommentLink(
  container: MedusaContainer,
  purpose: "withdraw" | "stop-notices",
  comment: { id: string; country_code: string | null },
): string {
  const page = purpose === "withdraw" ? "withdraw-comment" : "stop-notices"
  const token = signCommentToken(readCommentSecret(container), purpose, comment.id)
  return buildShopUrl(container, comment.country_code, page, { token })
}

/**
 * Builds one mail for each address among these contacts, with a link for each of its
 * comments.
 */
export async function buildReceipts(
  container: MedusaContainer,
  contactIds: readonly string[],
): Promise<NotificationTypes.CreateNotificationDTO[]> {
  if (contactIds.length === 0) return []
  const service = container.resolve<CommentService>(COMMENT_MODULE)
  const contacts = await service.listCommentContacts({ id: [...contactIds] })
  const comments = await service.listComments({
    id: contacts.map(({ comment_id }) => comment_id),
  })
  const articles = await listCommentedArticles(
    container,
    comments.map(({ article_id }) => article_id),
  )
  const articleOf = new Map(comments.map(({ id, article_id }) => [id, article_id]))
  const lines = contacts.map(({ email, comment_id, country_code }) => ({
    email,
    article_title: articles.get(articleOf.get(comment_id) ?? "")?.title ?? "an article",
    withdraw_url: buildCommentLink(container, "withdraw", {
      id: comment_id,
      country_code,
    }),
  }))
  return [...new Set(lines.map(({ email }) => email))].map((to) => {
    const data: CommentReceivedMailData = {
      comments: lines
        .filter(({ email }) => email === to)
        .map(({ article_title, withdraw_url }) => ({ article_title, withdraw_url })),
    }
    return {
      ...buildNotification("comment-received", to, data),
      resource_type: COMMENT_MODULE,
    }
  })
}
