import { createContext, useContext } from "react"
import type { MailShop } from "../../../contracts"

/** A shop that has not said who runs it. */
export const UNNAMED_SHOP: MailShop = {
  name: "Clearline",
  email: null,
  phone: null,
  answer_times: null,
  operator: null,
}

/** The shop that sends the mail; `renderMail` sets it. */
export const MailShopContext = createContext(UNNAMED_SHOP)

/** The name of the shop, in a sentence. */
export function ShopName() {
  return <>{useContext(MailShopContext).name}</>
}
