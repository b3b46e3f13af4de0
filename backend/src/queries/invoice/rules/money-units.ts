/** Smallest coins in one main unit: 100 for USD, 1 for JPY, 1000 for KWD. */
export function readUnits(currencyCode: string): number {
  const currency = currencyCode.toUpperCase()
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    ...{ style: "currency", currency },
  }).resolvedOptions()
  return 10 ** maximumFractionDigits
}

/** Functions that change between main units and whole coins of a currency. */
export function buildCoins(currencyCode: string) {
  const units = readUnits(currencyCode)
  return {
    toCoins: (amount: number) => Math.round(amount * units),
    toMain: (coins: number) => coins / units,
  }
}
