import { useMutation } from "@tanstack/react-query"
import { useEffect, useRef, useState } from "react"
import {
  type AdminArticlePreviewResponse,
  type AdminKeepArticlePreview,
  type ArticleContent,
  PREVIEW_CHANGED,
} from "../../contracts"
import { client } from "./client"

/** Milliseconds without a key pressed after which the preview follows. */
const PAUSE = 400

/**
 * Shows the shop's own page of what is being written. The first answer names the page to put
 * into the frame; later ones tell the frame to look again, so that it keeps its place.
 *
 * @param paired changes when the products beside the article have
 */
export function usePreview(id: string, content: ArticleContent, paired: number) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [kept, setKept] = useState<AdminArticlePreviewResponse | null>(null)
  const { mutate, error } = useMutation({
    mutationFn: (body: AdminKeepArticlePreview) =>
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
    // A new key alone is no reason to send the same words again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, content, paired, mutate])
  return { frame, url: kept?.url ?? null, error }
}
