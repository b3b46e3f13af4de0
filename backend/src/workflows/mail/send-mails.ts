import type { NotificationTypes } from "@medusajs/framework/types"
import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { signMailsStep } from "./steps/sign-mails"

type Notification = NotificationTypes.CreateNotificationDTO

/**
 * The end of every workflow that sends mails: adds the operator's data and hands the mails
 * to Medusa. Once in a workflow, because its steps have fixed names.
 */
export function sendMails(mails: WorkflowData<Notification[]> | Notification[]) {
  return sendNotificationsStep(signMailsStep(mails))
}
