import { PaymentSessionStatus } from "@medusajs/framework/utils"
import SystemPaymentProvider from "@medusajs/payment/dist/providers/system"

const provider = SystemPaymentProvider.prototype
/** As the package defines it. */
const original = Object.getOwnPropertyDescriptor(provider, "authorizePayment") ?? {}
let declined = 0

/** Declines every payment from now on, or none. Switching it on resets the count. */
export function declinePayments(isOn: boolean): void {
  if (isOn) declined = 0
  const decline = () => {
    declined += 1
    return Promise.resolve({ data: {}, status: PaymentSessionStatus.ERROR })
  }
  const wanted = isOn ? { ...original, value: decline } : original
  Object.defineProperty(provider, "authorizePayment", wanted)
}

/** Number of payments declined since it was switched on. */
export const countDeclined = (): number => declined
