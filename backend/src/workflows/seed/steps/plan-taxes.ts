import type { CreateTaxRegionDTO, TaxRegionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import { MARKET_SETUP } from "../../../../content/shop"
import { MARKET_CODES } from "../../../contracts"

const TAX_PROVIDER = "tp_system"
const TAXES = MARKET_CODES.flatMap((market) => MARKET_SETUP[market].taxes)

/** Plans the tax regions of countries that have none, with their rate. */
export const planTaxCountriesStep = createStep(
  "plan-tax-countries",
  async (_: unknown, { container }) => {
    const regions = await container.resolve(Modules.TAX).listTaxRegions()
    const missing: CreateTaxRegionDTO[] = TAXES.filter(
      ({ country_code }) => !findCountry(regions, country_code),
    ).map(({ country_code, rate }) => ({
      country_code,
      provider_id: TAX_PROVIDER,
      default_tax_rate: rate,
    }))
    return new StepResponse(missing)
  },
)

/**
 * Plans the tax regions of states that have none, with their rate. Runs after the
 * countries.
 */
export const planTaxProvincesStep = createStep(
  "plan-tax-provinces",
  async (_: unknown, { container }) => {
    const regions = await container.resolve(Modules.TAX).listTaxRegions()
    const missing: CreateTaxRegionDTO[] = TAXES.flatMap(({ country_code, provinces }) =>
      provinces
        .filter(
          ({ province_code }) =>
            !regions.some((region) => region.province_code === province_code),
        )
        .map(({ province_code, ...rate }) => ({
          country_code,
          province_code,
          parent_id: findCountry(regions, country_code)?.id ?? null,
          default_tax_rate: rate,
        })),
    )
    return new StepResponse(missing)
  },
)

function findCountry(
  regions: TaxRegionDTO[],
  countryCode: string,
): TaxRegionDTO | undefined {
  return regions.find(
    ({ country_code, province_code }) => country_code === countryCode && !province_code,
  )
}
