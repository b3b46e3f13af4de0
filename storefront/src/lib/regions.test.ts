import { providersResponse, regionsResponse } from "./regions"
import { describeResponse } from "./testing/response-table"

describeResponse(
  "the regions",
  regionsResponse,
  { regions: [{ id: "reg_1", countries: [{ iso_2: "us" }] }] },
  ["regions", "regions.0.id", "regions.0.countries", "regions.0.countries.0.iso_2"],
)

describeResponse(
  "the payment providers of a region",
  providersResponse,
  { payment_providers: [{ id: "pp_system_default" }] },
  ["payment_providers", "payment_providers.0.id"],
)
