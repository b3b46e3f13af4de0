import { cartChangesResponse } from "./cart-change-schema"
import { describeResponse } from "./testing/response-table"

describeResponse(
  "what changed in a cart",
  cartChangesResponse,
  {
    changes: [
      {
        line_item_id: "cali_1",
        title: "Recovery Balm (15 ml)",
        quantity: 1,
        reason: "product_withdrawn",
        old_unit_price: 12,
        new_unit_price: null,
      },
    ],
    total: 0,
    currency_code: "usd",
  },
  [
    "changes",
    "changes.0.line_item_id",
    "changes.0.reason",
    "changes.0.quantity",
    "changes.0.old_unit_price",
    "changes.0.new_unit_price",
  ],
)
