import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { OrderNews } from "../../../contracts"
import { muteParcelMailWorkflow } from "../../../workflows/order-mail/mute-parcel-mail"

type Body = { no_notification?: boolean }

/** Stores the switch "Send notification" of a parcel, before it is shipped or delivered. */
export function muteMail(template: OrderNews) {
  return async (
    req: MedusaRequest<Body>,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    await muteParcelMailWorkflow(req.scope).run({
      input: {
        fulfillment_id: req.params.fulfillment_id ?? "",
        template,
        is_muted: req.validatedBody.no_notification === true,
      },
    })
    next()
  }
}
