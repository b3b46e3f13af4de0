"use client"

import { useEffect, useRef, useState } from "react"

import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"

import { MAX_TRIES } from "../order-state"

/**
 * Shown when the shop is too busy: counts down, then submits the order form that contains
 * it. After `MAX_TRIES` attempts, or when the buyer stops it, the order button must be
 * used.
 */
export function BusyNotice({ seconds, tries }: { seconds: number; tries: number }) {
  const box = useRef<HTMLDivElement>(null)
  const [stopped, setStopped] = useState(false)
  const asksAgain = tries < MAX_TRIES && !stopped
  useEffect(() => box.current?.focus(), [])
  useEffect(() => {
    if (!asksAgain) return undefined
    const timer = setTimeout(
      () => box.current?.closest("form")?.requestSubmit(),
      seconds * 1000,
    )
    return () => clearTimeout(timer)
  }, [asksAgain, seconds])
  return (
    <div ref={box} tabIndex={-1}>
      <Notice
        kind="caution"
        role="alert"
        title="The shop is very busy. Nothing was ordered and nothing was charged."
      >
        <p>
          Your bag is kept, but nothing in it is reserved for you until the order is
          placed.
        </p>
        {asksAgain ? (
          <>
            <p>We try again in {seconds} seconds. Leave this page open.</p>
            <Button type="button" look="secondary" onClick={() => setStopped(true)}>
              Stop trying
            </Button>
          </>
        ) : (
          <p>
            We have stopped trying. Press the button below when you want to try again.
          </p>
        )}
      </Notice>
    </div>
  )
}
