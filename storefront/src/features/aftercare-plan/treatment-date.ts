"use client"

import type { AftercareMethod } from "@clearline/backend/contracts"
import { useSyncExternalStore } from "react"
import { parseDay, readLocalDay, type CalendarDay } from "./calendar-day"

/** Where this device keeps the day of a treatment. It is read nowhere else and never sent. */
const keyOf = (method: AftercareMethod) => `clearline.aftercare-plan.${method}`

/** Stands in where a browser keeps nothing; gone when the page is left. */
const untilLeft = new Map<string, string>()
const listeners = new Set<() => void>()

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? untilLeft.get(key) ?? null
  } catch {
    // A browser may forbid its store; then the page itself remembers.
    return untilLeft.get(key) ?? null
  }
}

function change(key: string, day: CalendarDay | null): void {
  untilLeft.delete(key)
  try {
    if (day) localStorage.setItem(key, day)
    else localStorage.removeItem(key)
  } catch {
    if (day) untilLeft.set(key, day)
  }
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  window.addEventListener("storage", tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener("storage", tell)
  }
}

/** The day of the treatment that this device remembers, and ways to keep and forget it. */
export function useTreatmentDate(method: AftercareMethod) {
  const key = keyOf(method)
  const kept = useSyncExternalStore(
    listen,
    () => read(key),
    () => null,
  )
  return {
    treatedOn: kept === null ? null : parseDay(kept),
    keep: (day: CalendarDay) => change(key, day),
    forget: () => change(key, null),
  }
}

const MINUTE = 60_000

/** A page may stay open over midnight: it looks at the clock each minute, and when it is seen again. */
function watchClock(tell: () => void): () => void {
  const ticking = setInterval(tell, MINUTE)
  document.addEventListener("visibilitychange", tell)
  window.addEventListener("focus", tell)
  return () => {
    clearInterval(ticking)
    document.removeEventListener("visibilitychange", tell)
    window.removeEventListener("focus", tell)
  }
}

/** Today by the person's own clock; null until the page is alive. */
export function useToday(): CalendarDay | null {
  return useSyncExternalStore(
    watchClock,
    () => readLocalDay(new Date()),
    () => null,
  )
}
