import type { OrderNotPlacedMailData } from "../../../contracts"
import { MailFrame, MainLink, Text } from "./mail-frame"

type Line = OrderNotPlacedMailData["lines"][number]

function nameLine({ title, variant_title, quantity }: Line): string {
  const hasVariant = variant_title && variant_title !== title
  return `${quantity} × ${hasVariant ? `${title}, ${variant_title}` : title}`
}

/**
 * Reports that an order was not placed: nothing was charged, and the bag still exists.
 */
export function OrderNotPlacedMail({ lines, bag_url }: OrderNotPlacedMailData) {
  return (
    <MailFrame
      title="Your order was not placed"
      preview="Nothing was charged. Your bag is still there."
    >
      <Text>
        Something on our side went wrong while your order was being made, and it did not
        go through. Nothing was charged, and nothing will be sent.
      </Text>
      <Text>
        Your bag is still there, in the browser you used:
        {lines.map((line, index) => (
          <span key={index}>
            <br />
            {nameLine(line)}
          </span>
        ))}
      </Text>
      <MainLink href={bag_url}>Back to your bag</MainLink>
      <Text soft>
        If you have placed the order again since, leave this mail alone: the confirmation
        of that order is a mail of its own.
      </Text>
    </MailFrame>
  )
}
