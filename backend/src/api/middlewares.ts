import { defineMiddlewares } from "@medusajs/framework/http"
import { answerError } from "./error-body"
import { keepPrivateMiddlewares } from "./keep-private"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeProductMiddlewares } from "./store/products/middlewares"

/** The one place Medusa reads middlewares from: every folder's array is joined here. */
export default defineMiddlewares({
  errorHandler: answerError,
  routes: [
    ...keepPrivateMiddlewares,
    ...storeCartMiddlewares,
    ...storeProductMiddlewares,
  ],
})
