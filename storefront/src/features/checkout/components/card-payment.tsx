"use client"

import { useEffect, useRef, useState } from "react"

import { Notice } from "@/ui/notice"

import type { CardFormState, CardSettings } from "../card-form"
import type { OpenCardForm } from "../open-card-form"
import styles from "./checkout.module.css"

/**
 * Stripe's card form, with a text while it loads and another when it cannot be loaded.
 * `onChange` must not change between renderings.
 */
export default function CardPayment({
  settings,
  country,
  onChange,
}: {
  settings: CardSettings
  country: string
  onChange: (form: CardFormState) => void
}) {
  const box = useRef<HTMLDivElement>(null)
  const [status, setStatus] = useState<"loading" | "ready" | "failed">("loading")
  const opened = useRef<OpenCardForm>(null)
  const latest = useRef(settings)
  useEffect(() => {
    latest.current = settings
    opened.current?.update(settings)
  }, [settings])
  const { publishableKey, currency } = settings
  useEffect(() => {
    let isClosed = false
    const open = async (frame: HTMLElement) => {
      const { openCardForm } = await import("../open-card-form")
      if (isClosed) return
      const form = await openCardForm(frame, latest.current)
      if (isClosed) return form.close()
      opened.current = form
      form.update(latest.current)
      setStatus("ready")
      onChange(form.form)
    }
    if (box.current) {
      open(box.current).catch((error: unknown) => {
        if (isClosed) return
        console.warn("The card form could not be loaded:", error)
        setStatus("failed")
        onChange("failed")
      })
    }
    return () => {
      isClosed = true
      opened.current?.close()
      opened.current = null
      setStatus("loading")
      onChange("loading")
    }
  }, [publishableKey, currency, onChange])
  return (
    <div aria-busy={status === "loading"}>
      {status === "failed" ? (
        <Notice kind="stop" role="alert" title="The card form could not be loaded">
          <p>
            Nothing was charged. Check your connection and any ad blocker, then{" "}
            <a href={`/${country}/checkout`}>reload the page</a>.
          </p>
        </Notice>
      ) : (
        <p role="status" className={status === "ready" ? "visually-hidden" : undefined}>
          {status === "ready" ? "The card form is ready." : "Loading the card form …"}
        </p>
      )}
      <div ref={box} className={status === "failed" ? undefined : styles.frame} />
    </div>
  )
}
