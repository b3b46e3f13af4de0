import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  AdminCreateArticle,
  AdminGetArticlesParams,
  AdminGetRevisionsParams,
  AdminMoveArticle,
  AdminRestoreArticle,
  AdminScheduleArticle,
  AdminUpdateArticle,
} from "./validators"

/** Medusa admits only signed-in staff to /admin. */
export const adminArticleMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/articles",
    middlewares: [validateAndTransformQuery(AdminGetArticlesParams, { isList: true })],
  },
  {
    method: ["POST"],
    matcher: "/admin/articles",
    middlewares: [validateAndTransformBody(AdminCreateArticle)],
  },
  {
    method: ["POST"],
    matcher: "/admin/articles/:id",
    middlewares: [validateAndTransformBody(AdminUpdateArticle)],
  },
  {
    method: ["POST"],
    matcher: "/admin/articles/:id/state",
    middlewares: [validateAndTransformBody(AdminMoveArticle)],
  },
  {
    method: ["POST"],
    matcher: "/admin/articles/:id/schedule",
    middlewares: [validateAndTransformBody(AdminScheduleArticle)],
  },
  {
    method: ["GET"],
    matcher: "/admin/articles/:id/revisions",
    middlewares: [validateAndTransformQuery(AdminGetRevisionsParams, { isList: true })],
  },
  {
    method: ["POST"],
    matcher: "/admin/articles/:id/revisions/:revision/restore",
    middlewares: [validateAndTransformBody(AdminRestoreArticle)],
  },
]
