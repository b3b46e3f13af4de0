import type { OrderShippedMailData, OrderTracking } from "../../../contracts"
import { COLOURS, MailFrame, Text } from "./mail-frame"
import { OrderLinks, Pieces, ShipTo } from "./order-parts"

function Tracking({ tracking }: { tracking: OrderTracking }) {
  const { number, carrier, url } = tracking
  return (
    <span>
      <br />
      {carrier ? `${carrier} ` : ""}
      {url ? (
        <a href={url} style={{ color: COLOURS.accent }}>
          {number}
        </a>
      ) : (
        number
      )}
    </span>
  )
}

/** "3 items", or "2 of 3 items" when more are to come or came before. */
function formatParcel({ lines, to_come }: OrderShippedMailData): string {
  const count = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const items = count === 1 ? "1 item" : `${count} items`
  if (to_come > 0) {
    return `This parcel contains ${items}. ${to_come} more will follow in another parcel.`
  }
  return `This parcel contains ${items}. Nothing else is to come.`
}

/** Reports that a parcel left: what is in it, how to follow it, and what is to come. */
export function OrderShippedMail(mail: OrderShippedMailData) {
  return (
    <MailFrame
      title={`Your order ${mail.display_id} is on its way`}
      preview={formatParcel(mail)}
    >
      <Text>{formatParcel(mail)}</Text>
      <Pieces lines={mail.lines} />
      {mail.tracking.length > 0 ? (
        <Text>
          <strong>Tracking</strong>
          {mail.tracking.map((one) => (
            <Tracking key={one.number} tracking={one} />
          ))}
        </Text>
      ) : (
        <Text soft>This parcel has no tracking number.</Text>
      )}
      {mail.shipping_method ? <Text soft>Sent with {mail.shipping_method}.</Text> : null}
      {mail.address && <ShipTo address={mail.address} />}
      <OrderLinks {...mail} />
    </MailFrame>
  )
}
