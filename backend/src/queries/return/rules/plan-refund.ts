/** A payment of an order; amounts in main units. */
export type PaidAmounts = { id: string; captured: number; refunded: number }

export type RefundPlan = {
  /** What is owed, in whole coins; 0 when nothing is. */
  owed: number
  /** The payments that it goes back to, oldest first. */
  parts: { payment_id: string; amount: number }[]
}

/**
 * What a buyer gets back: what was taken and not paid back, above what the order costs now.
 * Core lowers the total of an order by what came back, so the refunds of any sequence of
 * returns add up to what was paid for the goods, to the coin. Never more than was taken.
 *
 * `total` is the order's total in whole coins, in main units; `decimals` those of its
 * currency: 2 for USD, 0 for JPY, 3 for KWD.
 */
export function planRefund(
  payments: readonly PaidAmounts[],
  total: number,
  decimals: number,
): RefundPlan {
  const coin = 10 ** decimals
  const toCoins = (amount: number) => Math.round(amount * coin)
  const left = payments.map(({ id, captured, refunded }) => ({
    id,
    coins: toCoins(captured) - toCoins(refunded),
  }))
  const taken = left.reduce((sum, { coins }) => sum + coins, 0)
  const owed = Math.max(0, taken - toCoins(Math.max(0, total)))
  let open = owed
  const parts = left.flatMap(({ id, coins }) => {
    const own = Math.min(Math.max(0, coins), open)
    open -= own
    return own > 0 ? [{ payment_id: id, amount: own / coin }] : []
  })
  return { owed: owed / coin, parts }
}
