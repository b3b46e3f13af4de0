"use client"
import { PREVIEW_CHANGED } from "@clearline/backend/contracts"
import { useRouter } from "next/navigation"
import { useEffect } from "react"

/**
 * Reloads the preview when the dashboard requests it, without moving the scroll position.
 */
export function PreviewRefresh() {
  const router = useRouter()
  useEffect(() => {
    const listen = ({ data }: MessageEvent) => {
      if (data === PREVIEW_CHANGED) router.refresh()
    }
    window.addEventListener("message", listen)
    return () => window.removeEventListener("message", listen)
  }, [router])
  return null
}
