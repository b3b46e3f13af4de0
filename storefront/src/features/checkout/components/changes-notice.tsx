"use client"

import { useEffect, useRef } from "react"

import { describeRemoval, type FormattedChanges } from "@/lib/describe-changes"
import { ButtonLink } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { SubmitButton } from "@/ui/submit-button"

import styles from "./checkout.module.css"

/**
 * Lists what changed since the buyer last saw it, and lets the buyer decide. Part of the
 * order form: its buttons submit that form. Takes the focus when it appears.
 */
export function ChangesNotice({
  changed,
  country,
  total,
  oldTotal,
}: {
  changed: FormattedChanges
  country: string
  /** The new total, formatted. */
  total: string
  oldTotal: string | null
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [changed])
  const gone = changed.lines.filter((line) => line.isGone)
  return (
    <div ref={box} tabIndex={-1}>
      <Notice
        kind="caution"
        role="alert"
        title="Your bag changed. Nothing has been ordered yet."
      >
        {changed.lines.length > 0 ? (
          <ul className={styles.changes}>
            {changed.lines.map((line) => (
              <li key={line.lineItemId}>{line.words}</li>
            ))}
          </ul>
        ) : null}
        <p>
          {beforeTotal(gone.length)}
          <b>{total}</b>
          {oldTotal && oldTotal !== total ? `. It was ${oldTotal}.` : "."}
        </p>
        {gone.map((line) => (
          <input
            key={line.lineItemId}
            type="hidden"
            name="gone"
            value={line.lineItemId}
          />
        ))}
        <div className={styles.decisions}>
          {gone.length > 0 ? (
            <SubmitButton busy="Removing …" choice="remove">
              {describeRemoval(changed.lines)}
            </SubmitButton>
          ) : (
            <SubmitButton busy="Placing your order …" choice="accept">
              Accept and place order, {total}
            </SubmitButton>
          )}
          <ButtonLink look="secondary" href={`/${country}/cart`}>
            Back to the bag
          </ButtonLink>
        </div>
      </Notice>
    </div>
  )
}

function beforeTotal(gone: number): string {
  if (gone === 0) return "The total is now "
  return gone === 1 ? "Without it the total is " : "Without them the total is "
}
