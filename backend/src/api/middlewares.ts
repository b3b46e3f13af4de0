import { defineMiddlewares } from "@medusajs/framework/http"
import { adminApiKeyMiddlewares } from "./admin/api-keys/middlewares"
import { adminArticlePreviewMiddlewares } from "./admin/article-previews/middlewares"
import { adminArticleMiddlewares } from "./admin/articles/middlewares"
import { adminFeatureFlagMiddlewares } from "./admin/feature-flags/middlewares"
import { adminFulfillmentSetMiddlewares } from "./admin/fulfillment-sets/middlewares"
import { adminInviteMiddlewares } from "./admin/invites/middlewares"
import { adminCustomerMiddlewares } from "./admin/customers/middlewares"
import { adminLinkCheckMiddlewares } from "./admin/link-checks/middlewares"
import { adminOrderDeskMiddlewares } from "./admin/order-desk/middlewares"
import { adminOrderMiddlewares } from "./admin/orders/middlewares"
import { adminPackingSlipMiddlewares } from "./admin/packing-slips/middlewares"
import { adminPairingMiddlewares } from "./admin/pairing-middlewares"
import { adminProductMiddlewares } from "./admin/products/middlewares"
import { authMiddlewares } from "./auth/middlewares"
import { respondWithError } from "./error-body"
import { adminClaimReportMiddlewares } from "./admin/claim-reports/middlewares"
import { adminCatalogChangeMiddlewares } from "./admin/catalog-changes/middlewares"
import { adminReturnMiddlewares } from "./admin/returns/middlewares"
import { adminShopSettingsMiddlewares } from "./admin/shop-settings/middlewares"
import { adminWithdrawalMiddlewares } from "./admin/withdrawals/middlewares"
import { adminUploadMiddlewares } from "./admin/uploads/middlewares"
import { adminUserMiddlewares } from "./admin/users/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
import { inputGuardMiddlewares } from "./hardening/middlewares"
import { adminCommentMiddlewares } from "./admin/comments/middlewares"
import { adminDiscrepancyMiddlewares } from "./admin/discrepancies/middlewares"
import { keepPrivateMiddlewares } from "./keep-private"
import { orderLockMiddlewares } from "./order-lock/middlewares"
import { storeArticleCommentMiddlewares } from "./store/articles/comment-middlewares"
import { storeArticlePreviewMiddlewares } from "./store/article-previews/middlewares"
import { storeArticleMiddlewares } from "./store/articles/middlewares"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeCatalogMiddlewares } from "./store/catalog/middlewares"
import { storeCommentMiddlewares } from "./store/comments/middlewares"
import { storeCustomerMiddlewares } from "./store/customers/middlewares"
import { storeOrderLookupMiddlewares } from "./store/order-lookups/middlewares"
import { storeOrderMiddlewares } from "./store/orders/middlewares"
import { storeProductMiddlewares } from "./store/products/middlewares"
import { storeReturnMiddlewares } from "./store/returns/middlewares"
import { storeSearchMiddlewares } from "./store/search/middlewares"
import { storeWithdrawalMiddlewares } from "./store/withdrawals/middlewares"
import { redactResponses } from "./store/redact-responses"

/**
 * The only file from which Medusa reads middlewares: it joins the arrays of all folders.
 */
export default defineMiddlewares({
  errorHandler: respondWithError,
  routes: [
    ...inputGuardMiddlewares,
    ...authMiddlewares,
    ...hookMiddlewares,
    ...keepPrivateMiddlewares,
    { matcher: "/store", middlewares: [redactResponses] },
    ...storeCartMiddlewares,
    ...storeProductMiddlewares,
    ...storeCatalogMiddlewares,
    ...storeArticleMiddlewares,
    ...storeArticlePreviewMiddlewares,
    ...storeSearchMiddlewares,
    ...storeArticleCommentMiddlewares,
    ...storeCommentMiddlewares,
    ...storeCustomerMiddlewares,
    ...storeOrderLookupMiddlewares,
    ...storeOrderMiddlewares,
    ...adminUploadMiddlewares,
    ...storeReturnMiddlewares,
    ...adminArticleMiddlewares,
    ...adminArticlePreviewMiddlewares,
    ...adminProductMiddlewares,
    ...adminPackingSlipMiddlewares,
    ...adminPairingMiddlewares,
    ...adminLinkCheckMiddlewares,
    ...adminFeatureFlagMiddlewares,
    ...adminFulfillmentSetMiddlewares,
    ...adminInviteMiddlewares,
    ...adminUserMiddlewares,
    ...adminApiKeyMiddlewares,
    ...adminCustomerMiddlewares,
    ...adminCatalogChangeMiddlewares,
    ...adminCommentMiddlewares,
    ...adminDiscrepancyMiddlewares,
    ...orderLockMiddlewares,
    ...adminOrderMiddlewares,
    ...adminOrderDeskMiddlewares,
    ...adminReturnMiddlewares,
    ...adminShopSettingsMiddlewares,
    ...adminClaimReportMiddlewares,
    ...storeWithdrawalMiddlewares,
    ...adminWithdrawalMiddlewares,
  ],
})
