import {
  AbstractFulfillmentProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceContext,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from "@medusajs/framework/types"

import {
  MARKET_CODES,
  PARCEL_SERVICES,
  type Market,
  type ParcelService,
} from "../../contracts"
import { resolveParcelPrice } from "./rules/parcel-price"

/** The `data` of a shipping option of this provider. */
export type ParcelOptionData = {
  id: string
  market: Market
  service: ParcelService
}

/**
 * Parcels by weight band, per market and service. Prices come from our own table, not
 * from a carrier; a carrier's provider can replace it for each option.
 */
export default class ParcelProviderService extends AbstractFulfillmentProviderService {
  static override identifier = "parcel"

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return MARKET_CODES.flatMap((market) =>
      PARCEL_SERVICES.map((service) => ({
        id: `parcel-${market}-${service}`,
        name: `${service === "express" ? "Express" : "Standard"} parcel, ${market.toUpperCase()}`,
        market,
        service,
      })),
    )
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return isParcelOptionData(data)
  }

  override async canCalculate(option: CreateShippingOptionDTO): Promise<boolean> {
    return isParcelOptionData(option.data ?? {})
  }

  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return { service: requireOptionData(optionData).service }
  }

  /**
   * The price of everything in the cart that ships with this option, in main units. EUR
   * amounts include VAT, USD amounts do not.
   */
  override async calculatePrice(
    optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: CalculateShippingOptionPriceContext,
  ): Promise<CalculatedShippingOptionPrice> {
    const { market, service } = requireOptionData(optionData)
    const items = context.items ?? []
    return {
      calculated_amount: resolveParcelPrice({
        market,
        service,
        weight_g: sumOver(items, (item) => Number(item.variant?.weight ?? 0)),
        items_total: sumOver(items, (item) => Number(item.unit_price)),
      }),
      is_calculated_price_tax_inclusive: market === "eu",
    }
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }
}

type PricedItem = CalculateShippingOptionPriceContext["items"][number]

function sumOver(items: PricedItem[], perUnit: (item: PricedItem) => number): number {
  const sum = items.reduce(
    (total, item) => total + perUnit(item) * Number(item.quantity),
    0,
  )
  return Math.round(sum * 100) / 100
}

function isParcelOptionData(data: Record<string, unknown>): data is ParcelOptionData {
  return (
    MARKET_CODES.some((market) => market === data.market) &&
    PARCEL_SERVICES.some((service) => service === data.service)
  )
}

function requireOptionData(data: Record<string, unknown>): ParcelOptionData {
  if (!isParcelOptionData(data)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "shipping_not_allowed: This delivery option does not say its market and service.",
    )
  }
  return data
}
