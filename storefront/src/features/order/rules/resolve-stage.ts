/** Where an order stands, in the words of a buyer. */
export type OrderStage = "received" | "packed" | "shipped" | "delivered" | "canceled"

/** The stage of an order, from Medusa's two states. */
export function resolveStage(status: string, fulfillment: string): OrderStage {
  if (status === "canceled") return "canceled"
  switch (fulfillment) {
    case "delivered":
      return "delivered"
    case "shipped":
    case "partially_shipped":
    case "partially_delivered":
      return "shipped"
    case "fulfilled":
    case "partially_fulfilled":
      return "packed"
    default:
      return "received"
  }
}

/** The heading of an order's page. Only an order that is in force is thanked for. */
export function describeStage(stage: OrderStage): string {
  switch (stage) {
    case "canceled":
      return "Your order was cancelled."
    case "delivered":
      return "Your order was delivered."
    case "shipped":
      return "Your order is on its way."
    default:
      return "Thank you. We’ve got your order."
  }
}
