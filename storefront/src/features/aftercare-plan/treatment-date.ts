"use client"

import type { AftercareMethod } from "@clearline/backend/contracts"
import { useSyncExternalStore } from "react"
import { parseDay, readLocalDay, type CalendarDay } from "./calendar-day"

/**
 * localStorage key of a treatment date. Only this file reads it, and it is never sent.
 */
const keyOf = (method: AftercareMethod) => `clearline.aftercare-plan.${method}`

/** Used if the browser has no storage; lost when the visitor leaves the page. */
const memoryStore = new Map<string, string>()
const listeners = new Set<() => void>()

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memoryStore.get(key) ?? null
  } catch {
    // The browser may forbid storage; then this page keeps the date in memory.
    return memoryStore.get(key) ?? null
  }
}

function change(key: string, day: CalendarDay | null): void {
  memoryStore.delete(key)
  try {
    if (day) localStorage.setItem(key, day)
    else localStorage.removeItem(key)
  } catch {
    if (day) memoryStore.set(key, day)
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

/** The treatment date stored on this device, with functions to store and delete it. */
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

/**
 * Calls back each minute and when the page is shown again, because a page may stay open
 * over midnight.
 */
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

/** Today's local date; null until the page is hydrated. */
export function useToday(): CalendarDay | null {
  return useSyncExternalStore(
    watchClock,
    () => readLocalDay(new Date()),
    () => null,
  )
}
