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
        <p>We’ve kept your bag, but we don’t reserve items until you place your order.</p>
        {asksAgain ? (
          <>
            <p>We’ll try again in {seconds} seconds. Keep this page open.</p>
            <Button type="button" look="secondary" onClick={() => setStopped(true)}>
              Stop trying
            </Button>
          </>
        ) : (
          <p>We’ve stopped trying. Use the button below to try again.</p>
        )}
      </Notice>
    </div>
  )
}
