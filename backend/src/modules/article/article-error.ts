import { MedusaError } from "@medusajs/framework/utils"
import type { ArticleBodyProblem } from "../../contracts"

type Told = { revision?: number; problems?: ArticleBodyProblem[]; fields?: string[] }

/**
 * A refusal about one article; the fields in `told` are repeated in the response body.
 */
export class ArticleErrorCode extends MedusaError {
  readonly revision: number | undefined
  readonly problems: ArticleBodyProblem[] | undefined
  readonly fields: string[] | undefined

  private constructor(type: string, message: string, told: Told = {}) {
    super(type, message)
    this.revision = told.revision
    this.problems = told.problems
    this.fields = told.fields
  }

  static notFound(what: string): ArticleErrorCode {
    return new ArticleErrorCode(
      MedusaError.Types.NOT_FOUND,
      `article_not_found: There is no article "${what}".`,
    )
  }

  static revisionNotFound(revision: number): ArticleErrorCode {
    return new ArticleErrorCode(
      MedusaError.Types.NOT_FOUND,
      `article_revision_not_found: This article has no revision ${revision}.`,
    )
  }

  static changed(revision: number): ArticleErrorCode {
    return new ArticleErrorCode(
      MedusaError.Types.CONFLICT,
      "article_changed: Somebody has saved this article meanwhile. Read theirs before you save yours.",
      { revision },
    )
  }

  static slugTaken(slug: string): ArticleErrorCode {
    return new ArticleErrorCode(
      MedusaError.Types.CONFLICT,
      `article_slug_taken: Another article has the address "${slug}".`,
      { fields: ["slug"] },
    )
  }

  static moveRefused(
    from: string,
    to: string,
    next: readonly string[],
  ): ArticleErrorCode {
    const ways = next.join(" or ") || "nowhere"
    return new ArticleErrorCode(
      MedusaError.Types.CONFLICT,
      `article_move_refused: An article that is ${from} cannot become ${to}, only ${ways}.`,
    )
  }

  static scheduleRefused(state: string): ArticleErrorCode {
    return new ArticleErrorCode(
      MedusaError.Types.CONFLICT,
      `article_move_refused: Only an article in review can be scheduled; this one is ${state}.`,
    )
  }

  static schedulePast(): ArticleErrorCode {
    return new ArticleErrorCode(
      MedusaError.Types.INVALID_DATA,
      "article_schedule_past: The time for publishing must lie ahead.",
      { fields: ["scheduled_for"] },
    )
  }

  static incomplete(fields: string[]): ArticleErrorCode {
    return new ArticleErrorCode(
      MedusaError.Types.INVALID_DATA,
      `article_incomplete: Still to be written: ${fields.join(", ")}.`,
      { fields },
    )
  }

  static bodyRefused(problems: ArticleBodyProblem[]): ArticleErrorCode {
    const first = problems[0]
    return new ArticleErrorCode(
      MedusaError.Types.INVALID_DATA,
      `article_body_refused: Line ${first?.line ?? 1}: ${first?.reason ?? ""}`,
      { problems, fields: ["body"] },
    )
  }
}

/**
 * True for the refusal `article_changed`, also after a workflow has serialized it to a
 * plain object.
 */
export function isArticleChanged(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("article_changed: ")
}
