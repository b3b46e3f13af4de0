import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { SHOP_EVENTS } from "../contracts"
import { sendAnswerNoticeWorkflow } from "../workflows/comment/send-answer-notice"

/** When staff have answered a comment: sends the notice if its writer requested one. */
export default async function mailAnswer({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendAnswerNoticeWorkflow(container).run({ input: { id: event.data.id } })
}

export const config: SubscriberConfig = { event: SHOP_EVENTS.commentAnswered }
