"use client"

import { useEffect, useState, type ReactNode } from "react"
import { PriceText } from "@/ui/text"
import { requestCardPrice } from "../request-prices"
import type { CardPriceView } from "../view"

/**
 * The price of a product in a list. Shows the guest's price first; for a signed-in visitor their
 * own replaces it, beside the list price when they pay less.
 */
export function CardPrice({
  handle,
  country,
  className,
  children,
}: {
  handle: string
  country: string
  className: string | undefined
  children: ReactNode
}) {
  const [own, setOwn] = useState<CardPriceView | null>(null)
  useEffect(() => {
    let isShown = true
    void requestCardPrice(country, handle).then((price) => {
      if (isShown) setOwn(price)
    })
    return () => {
      isShown = false
    }
  }, [country, handle])
  if (!own) return children
  return (
    <span className={className}>
      <PriceText amount={own.amount} was={own.listPrice} from={own.from} />
    </span>
  )
}
