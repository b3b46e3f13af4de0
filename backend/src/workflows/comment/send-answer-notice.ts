import type { MedusaContainer, NotificationTypes } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { CommentAnsweredMailData } from "../../contracts"
import { COMMENT_MODULE, type CommentService } from "../../modules/comment"
import { buildNotification } from "../mail/build-notification"
import { sendMails } from "../mail/send-mails"
import { buildShopUrl } from "../../queries/shop-address/build-shop-url"
import { buildCommentLink } from "./build-receipts"
import { getComment } from "../../queries/comment/get-comment"
import { listCommentedArticles } from "../../queries/comment/get-commented-article"

type Notification = NotificationTypes.CreateNotificationDTO

async function buildNotice(
  container: MedusaContainer,
  answerId: string,
): Promise<Notification[]> {
  const service = container.resolve<CommentService>(COMMENT_MODULE)
  const [answer] = await service.listCommentAnswers({ id: answerId })
  if (!answer) return []
  const [contact] = await service.listCommentContacts({
    comment_id: answer.comment_id,
    wants_notice: true,
  })
  if (!contact) return []
  const { article_id, state } = await getComment(container, answer.comment_id)
  const article = (await listCommentedArticles(container, [article_id])).get(article_id)
  if (!article || state !== "accepted") return []
  const place = { id: answer.comment_id, country_code: contact.country_code }
  const page = buildShopUrl(container, contact.country_code, `learn/${article.slug}`)
  const data: CommentAnsweredMailData = {
    article_title: article.title,
    answer: answer.text,
    comment_url: `${page}#${answer.comment_id}`,
    withdraw_url: buildCommentLink(container, "withdraw", place),
    stop_url: buildCommentLink(container, "stop-notices", place),
  }
  return [
    {
      ...buildNotification("comment-answered", contact.email, data),
      resource_type: COMMENT_MODULE,
      idempotency_key: `comment-answered:${answerId}`,
    },
  ]
}

const buildAnswerNoticeStep = createStep(
  "build-answer-notice",
  async ({ id }: { id: string }, { container }) =>
    new StepResponse(await buildNotice(container, id)),
)

/**
 * Mails the writer of a comment that staff have answered, if requested: once for each
 * answer, and not after the notices were stopped or the comment is gone.
 */
export const sendAnswerNoticeWorkflow = createWorkflow(
  "send-answer-notice",
  (input: { id: string }) =>
    new WorkflowResponse(sendMails(buildAnswerNoticeStep(input))),
)
