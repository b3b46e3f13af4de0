import { Button, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { ARTICLE_LIMITS } from "../../../contracts"
import { useUploadPicture } from "../../lib/article-data"
import { formatError } from "../../lib/format-error"
import type { ContentProps } from "./content-fields"
import { Field } from "./field"

type UploadProps = {
  label: string
  url: string | null
  alt: string
  onUploaded: (url: string) => void
  onRemove: () => void
}

function Upload({ label, url, alt, onUploaded, onRemove }: UploadProps) {
  const id = useId()
  const upload = useUploadPicture()
  const choose = (file: File | undefined) =>
    file && upload.mutate(file, { onSuccess: onUploaded })
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {url && <img src={url} alt={alt} className="max-h-48 rounded-lg object-contain" />}
      <input
        id={id}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/avif"
        onChange={(event) => choose(event.target.files?.[0])}
      />
      {upload.isPending && (
        <Text size="small" role="status">
          Uploading…
        </Text>
      )}
      {upload.error && (
        <Text size="small" className="text-ui-fg-error" role="alert">
          {formatError(upload.error)}
        </Text>
      )}
      {url && (
        <div>
          <Button type="button" size="small" variant="transparent" onClick={onRemove}>
            Remove the picture
          </Button>
        </div>
      )}
    </div>
  )
}

/** The wide picture above the article, and the picture on its card. */
export function PictureFields({ content, onChange }: ContentProps) {
  const { hero, card_picture: card } = content
  return (
    <div className="flex flex-col gap-y-8">
      <div className="flex flex-col gap-y-4">
        <Upload
          label="Picture above the article"
          url={hero?.url ?? null}
          alt={hero?.alt ?? ""}
          onUploaded={(url) => onChange({ hero: { alt: "", caption: "", ...hero, url } })}
          onRemove={() => onChange({ hero: null })}
        />
        {hero && (
          <>
            <Field
              id="hero-alt"
              label="What is seen"
              hint="For who does not see it."
              value={hero.alt}
              maxLength={ARTICLE_LIMITS.line}
              onChange={(alt) => onChange({ hero: { ...hero, alt } })}
            />
            <Field
              id="hero-caption"
              label="Caption"
              hint="Say that a drawing is an illustration."
              value={hero.caption}
              maxLength={ARTICLE_LIMITS.line}
              onChange={(caption) => onChange({ hero: { ...hero, caption } })}
            />
          </>
        )}
      </div>
      <div className="flex flex-col gap-y-4">
        <Upload
          label="Picture on the card"
          url={card?.url ?? null}
          alt={card?.alt ?? ""}
          onUploaded={(url) => onChange({ card_picture: { alt: "", ...card, url } })}
          onRemove={() => onChange({ card_picture: null })}
        />
        {card && (
          <Field
            id="card-alt"
            label="What is seen on the card"
            value={card.alt}
            maxLength={ARTICLE_LIMITS.line}
            onChange={(alt) => onChange({ card_picture: { ...card, alt } })}
          />
        )}
      </div>
    </div>
  )
}
