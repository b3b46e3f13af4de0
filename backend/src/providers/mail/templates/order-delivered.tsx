import type { OrderDeliveredMailData } from "../../../contracts"
import { MailFrame, Text } from "./mail-frame"
import { Aftercare, OrderLinks, Pieces } from "./order-parts"

/** Reports that a parcel arrived, with the aftercare of what was in it. */
export function OrderDeliveredMail(mail: OrderDeliveredMailData) {
  return (
    <MailFrame
      title={`Your order ${mail.display_id} was delivered`}
      preview="Please check that everything is there and in good order."
    >
      <Text>
        A parcel of your order was delivered. Please check that everything is there and in
        good order:
      </Text>
      <Pieces lines={mail.lines} />
      {mail.aftercare.length > 0 && <Aftercare articles={mail.aftercare} />}
      <OrderLinks {...mail} />
    </MailFrame>
  )
}
