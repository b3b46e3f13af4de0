import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { AdminPaymentLinkResponse } from "../../contracts"
import { buildPayUrl } from "./build-pay-url"
import { findOrderPayment } from "./find-order-payment"

/** The country of the buyer's address, else the first of the order's region. */
async function findCountry(container: MedusaContainer, orderId: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["shipping_address.country_code", "region.countries.iso_2"],
    filters: { id: orderId },
  })
  const order = data[0]
  return order?.shipping_address?.country_code ?? order?.region?.countries?.[0]?.iso_2
}

/** For staff: what is due of an order, and the link that its buyer pays it by. */
export async function getPaymentLink(
  container: MedusaContainer,
  orderId: string,
): Promise<AdminPaymentLinkResponse> {
  const payment = await findOrderPayment(container, orderId)
  if (!payment) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order with id '${orderId}' was not found`,
    )
  }
  if (payment.state !== "due") return { payment, url: null }
  const country = await findCountry(container, orderId)
  return { payment, url: buildPayUrl(container, orderId, country) }
}
