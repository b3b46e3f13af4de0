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
      title="Your order didn’t go through"
      preview="Nothing was charged. We’ve kept your bag."
    >
      <Text>
        Something went wrong on our side, and your order didn’t go through. Nothing was
        charged, and nothing will be shipped.
      </Text>
      <Text>
        Your bag is still there in the browser you used:
        {lines.map((line, index) => (
          <span key={index}>
            <br />
            {nameLine(line)}
          </span>
        ))}
      </Text>
      <MainLink href={bag_url}>Back to your bag</MainLink>
      <Text soft>
        If you’ve already placed the order again, you can ignore this e-mail. We’ll send a
        separate confirmation for that order.
      </Text>
    </MailFrame>
  )
}
