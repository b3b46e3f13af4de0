import type { CountryCode, Market, ParcelService } from "../../src/contracts"

export type TaxRateSetup = { name: string; code: string; rate: number }

export type TaxSetup = {
  country_code: CountryCode
  rate: TaxRateSetup
  /** Rates of states that differ from the country's; codes as in contracts `US_STATES`. */
  provinces: (TaxRateSetup & { province_code: string })[]
}

export type MarketSetup = {
  region: string
  /** True: open prices of the market hold VAT. Trade prices never do. */
  tax_inclusive: boolean
  sales_channel: string
  warehouse: {
    name: string
    address: {
      company: string
      address_1: string
      postal_code: string
      city: string
      province?: string
      country_code: CountryCode
    }
  }
  delivery: {
    set: string
    zone: string
    services: Record<ParcelService, { name: string; description: string }>
  }
  taxes: TaxSetup[]
}

const vat = (country_code: CountryCode, rate: number): TaxSetup => ({
  country_code,
  rate: { name: `VAT ${rate} %`, code: `${country_code}-vat`, rate },
  provinces: [],
})

/**
 * Both markets as the first seed lays them. Addresses are examples. VAT is each country's
 * standard rate; US rates are one per state (Texas and New York with their largest city's
 * share), an honest simplification: real sales tax needs a tax provider.
 */
export const MARKET_SETUP: Record<Market, MarketSetup> = {
  us: {
    region: "United States",
    tax_inclusive: false,
    sales_channel: "Clearline US",
    warehouse: {
      name: "US warehouse",
      address: {
        company: "Clearline",
        address_1: "100 Example Street",
        postal_code: "78701",
        city: "Austin",
        province: "us-tx",
        country_code: "us",
      },
    },
    delivery: {
      set: "US delivery",
      zone: "United States",
      services: {
        standard: {
          name: "Standard, by ground",
          description: "By ground. Free on orders over $75.",
        },
        express: {
          name: "Express",
          description: "Faster, by air. Not available for ground-only items.",
        },
      },
    },
    taxes: [
      {
        country_code: "us",
        rate: { name: "No sales tax", code: "us-none", rate: 0 },
        provinces: [
          { province_code: "us-tx", name: "Texas sales tax", code: "us-tx", rate: 8.25 },
          {
            province_code: "us-ca",
            name: "California sales tax",
            code: "us-ca",
            rate: 7.25,
          },
          {
            province_code: "us-ny",
            name: "New York sales tax",
            code: "us-ny",
            rate: 8.875,
          },
          { province_code: "us-fl", name: "Florida sales tax", code: "us-fl", rate: 6 },
          {
            province_code: "us-co",
            name: "Colorado sales tax",
            code: "us-co",
            rate: 2.9,
          },
        ],
      },
    ],
  },
  eu: {
    region: "Europe",
    tax_inclusive: true,
    sales_channel: "Clearline Europe",
    warehouse: {
      name: "EU warehouse",
      address: {
        company: "Clearline",
        address_1: "Beispielstraße 1",
        postal_code: "10115",
        city: "Berlin",
        country_code: "de",
      },
    },
    delivery: {
      set: "EU delivery",
      zone: "Europe",
      services: {
        standard: {
          name: "Standard, by ground",
          description: "By ground. Free on orders over €75.",
        },
        express: {
          name: "Express",
          description: "Faster, by air. Not available for ground-only items.",
        },
      },
    },
    taxes: [
      vat("de", 19),
      vat("fr", 20),
      vat("es", 21),
      vat("it", 22),
      vat("nl", 21),
      vat("ie", 23),
    ],
  },
}
