import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { AdminCreateArticle } from "../../contracts"
import { openArticleStep, planArticleStep } from "./steps/open-article"
import { validateContentStep } from "./steps/validate-content"

/**
 * Creates an article as a draft that only staff can see.
 *
 * Refuses `article_body_refused`, `article_slug_taken`. Undo: deletes the article.
 */
export const createArticleWorkflow = createWorkflow(
  "create-article",
  (input: { content: AdminCreateArticle; user_id: string | null }) => {
    const content = planArticleStep(input.content)
    validateContentStep(
      transform(content, (planned) => ({ content: planned, state: "draft" as const })),
    )
    return new WorkflowResponse(openArticleStep({ content, user_id: input.user_id }))
  },
)
