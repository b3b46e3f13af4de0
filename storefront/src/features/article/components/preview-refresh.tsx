"use client"
import { PREVIEW_CHANGED } from "@clearline/backend/contracts"
import { useRouter } from "next/navigation"
import { useEffect } from "react"

/** Reads the preview again, at the place where the reader is, when the dashboard says so. */
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
