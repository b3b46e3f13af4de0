import "server-only"
import { sendComment } from "./data"
import { clearDraft, saveDraft } from "./draft-cookie"
import { describeProblems } from "./rules/describe-problems"
import { parseComment } from "./rules/parse-comment"

type Place = {
  country: string
  slug: string
  /** Path of the page that shows the form again, or a thank-you. */
  replyPath: string
}

/**
 * Submits a comment. Returns true if the backend accepted it; otherwise stores a draft,
 * so that the reply page can show what was typed and what is wrong. Only in a route
 * handler.
 */
export async function submitComment(
  form: FormData,
  { country, slug, replyPath }: Place,
): Promise<boolean> {
  const { values, trap } = parseComment(form)
  const answer = await sendComment(slug, {
    ...values,
    country_code: country,
    ...(trap ? { website: trap } : {}),
  })
  if (answer.ok) await clearDraft(replyPath)
  else await saveDraft(replyPath, { ...describeProblems(answer.problem), values })
  return answer.ok
}
