import { useMutation } from "@tanstack/react-query"
import { useEffect, useRef, useState } from "react"
import {
  type AdminArticlePreviewResponse,
  type AdminSaveArticlePreview,
  type ArticleContent,
  PREVIEW_CHANGED,
} from "../../contracts"
import { client } from "./client"

/** Milliseconds after the last key press until the preview is updated. */
const PAUSE = 400

/**
 * Shows the shop's own page for content that is being written. The first response names
 * the page to load into the frame; later ones make the frame reload its data, so that it
 * keeps its scroll position.
 *
 * @param paired changes when the products paired with the article have changed
 */
export function usePreview(id: string, content: ArticleContent, paired: number) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [kept, setKept] = useState<AdminArticlePreviewResponse | null>(null)
  const { mutate, error } = useMutation({
    mutationFn: (body: AdminSaveArticlePreview) =>
      client.client.fetch<AdminArticlePreviewResponse>("/admin/article-previews", {
        method: "POST",
        body,
      }),
    onSuccess: (answer) => {
      setKept(answer)
      const { origin } = new URL(answer.url)
      frame.current?.contentWindow?.postMessage(PREVIEW_CHANGED, origin)
    },
  })
  const key = kept?.key
  useEffect(() => {
    const timer = setTimeout(() => mutate({ id, content, ...(key && { key }) }), PAUSE)
    return () => clearTimeout(timer)
    // A new preview key alone is no reason to send the same content again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, content, paired, mutate])
  return { frame, url: kept?.url ?? null, error }
}
