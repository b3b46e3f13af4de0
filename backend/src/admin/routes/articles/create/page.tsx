import { Button, Container, Heading, Hint, Input, Label, Text } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useNavigate } from "react-router-dom"
import { useCreateArticle } from "../../../lib/article-data"
import { formatError } from "../../../lib/format-error"

/** "Größe & Ränder" becomes "grosse-rander". */
const toSlug = (title: string): string =>
  title
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 100)

/** Creates an article from its title and URL name. */
const CreateArticlePage = () => {
  const [title, setTitle] = useState("")
  const [slug, setSlug] = useState<string | null>(null)
  const create = useCreateArticle()
  const navigate = useNavigate()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate(
      { title: title.trim(), slug: slug ?? toSlug(title) },
      { onSuccess: ({ article }) => void navigate(`/articles/${article.id}`) },
    )
  }
  return (
    <Container className="max-w-2xl">
      <form onSubmit={submit} className="flex flex-col gap-y-6">
        <Heading level="h1">Write an article</Heading>
        <div className="flex flex-col gap-y-2">
          <Label htmlFor="title" weight="plus">
            Title
          </Label>
          <Input
            id="title"
            required
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </div>
        <div className="flex flex-col gap-y-2">
          <Label htmlFor="slug" weight="plus">
            Address
          </Label>
          <Input
            id="slug"
            required
            maxLength={100}
            value={slug ?? toSlug(title)}
            onChange={(event) => setSlug(event.target.value)}
          />
          <Hint>Stands after /learn/. Can be changed later; the old one leads on.</Hint>
        </div>
        {create.error && (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {formatError(create.error)}
          </Text>
        )}
        <div>
          <Button type="submit" size="small" isLoading={create.isPending}>
            Start as a draft
          </Button>
        </div>
      </form>
    </Container>
  )
}

export default CreateArticlePage
